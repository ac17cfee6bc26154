"""Rules that ask for facts to be stated: the form for "X is stated".

Many clauses ask no more than that the strategy says something. Such a rule is declared in a few
lines in the `stated.py` of its topic, and has its own id, clause, reason, advice and cases like
any other.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from ccs_author.model import Record, Strategy
from ccs_author.rules.rule import Gap, NotStated, Rule, rule
from ccs_author.rules.sources import Basis

Subject = TypeVar("Subject", bound=Record)


def stated(  # noqa: PLR0913 - a declaration reads best in one call
    name: str,
    subject: type[Subject],
    field: str,
    words: str,
    *bases: Basis,
    explanation: str,
    covers: tuple[str, ...] = (),
    when: Callable[[Subject, Strategy], bool] | None = None,
    also: Mapping[str, str] | None = None,
    denied: str | None = None,
) -> Rule[Subject]:
    """Make the rule `name`: each `subject` states `field` (dotted where it lies deeper).

    `words` complete the sentence "U-1 does not state …"; `explanation` holds the three
    paragraphs of a rule: expectation, why, how to meet it. `also` names further fields with
    their words. Where the field is a yes or no, `denied` completes the sentence "U-1 …" for
    a strategy that says no, which contradicts the expectation.
    """
    asked = {field: words, **(also or {})}

    def question(record: Subject, _: Strategy) -> Iterator[Gap]:
        who = getattr(record, "label", None) or "the strategy"
        for path, missing in asked.items():
            value, reached = _value(record, path)
            if value in (None, ()):
                yield NotStated(f"{who} does not state {missing}", reached)
            elif value is False and denied is not None and path == field:
                yield Gap(f"{who} {denied}", path)

    question.__name__ = name.replace("-", "_")
    question.__doc__ = explanation.strip()
    # A rule belongs to the topic of the module that declares it, as a named tuple does.
    question.__module__ = sys._getframe(1).f_globals["__name__"]  # noqa: SLF001
    return rule(subject, *bases, covers=covers, when=when)(question)


def _value(record: Record, path: str) -> tuple[Any, str | None]:
    """Return what a dotted field holds, and how much of its way to it is written."""
    *outer, last = path.split(".")
    part: Any = record
    reached: list[str] = []
    for step in outer:
        inner = getattr(part, step)
        if inner is None:
            return None, ".".join(reached) or None
        part = inner
        reached.append(step)
    return getattr(part, last), ".".join(reached) or None
