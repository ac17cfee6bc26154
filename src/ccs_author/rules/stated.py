"""Rules that ask for one fact to be stated: the form for "X is stated".

Many clauses ask no more than that the strategy says something. Such a rule is declared in a few
lines in the `stated.py` of its topic, and has its own id, clause, reason, advice and cases like
any other.
"""

import sys
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from ccs_author.model import Record, Strategy
from ccs_author.rules.rule import NotStated, Rule, rule
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
) -> Rule[Subject]:
    """Make the rule `name`: each `subject` states `field` (dotted where it lies deeper).

    `words` complete the sentence "U-1 does not state …"; `explanation` holds the three
    paragraphs of a rule: expectation, why, how to meet it.
    """
    *outer, last = field.split(".")

    def question(record: Subject, _: Strategy) -> Iterator[NotStated]:
        part: Any = record
        reached = []
        for step in outer:
            inner = getattr(part, step)
            if inner is None:
                break
            part = inner
            reached.append(step)
        if len(reached) < len(outer) or getattr(part, last) in (None, ()):
            who = getattr(record, "label", None) or "the strategy"
            yield NotStated(f"{who} does not state {words}", ".".join(reached) or None)

    question.__name__ = name.replace("-", "_")
    question.__doc__ = explanation.strip()
    # A rule belongs to the topic of the module that declares it, as a named tuple does.
    question.__module__ = sys._getframe(1).f_globals["__name__"]  # noqa: SLF001
    return rule(subject, *bases, covers=covers, when=when)(question)
