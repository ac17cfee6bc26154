"""Words that stand for a fact not yet known."""

import re
from collections.abc import Iterator
from typing import Final

from ccs_author.model import Record, Strategy
from ccs_author.model.base import Item
from ccs_author.model.elements.element import Element, NotApplicable
from ccs_author.model.fields import annotations_of
from ccs_author.pattern import Pattern
from ccs_author.rules import GMP, PRACTICE, NotStated, rule

_LATER: Final = (
    "added|agreed|advised|announced|assessed|completed|confirmed|decided|defined|described"
    "|determined|drafted|filled in|provided|specified|stated|updated|written"
)
WHOLE: Final = Pattern(
    rf"[-–—._?…\s]+|\W*(?:t\.?b\.?[acdn]\.?|to ?do|to be (?:{_LATER})(?: later| soon)?"
    r"|n\.?/?a\.?|x{2,}|placeholder|dummy|test text)\W*",
    re.IGNORECASE,
)
"""A text that says nothing as a whole; English only."""

_TO_FILL: Final = r"(?i:insert|fill in|describe|add|enter)\b[^\]>]{0,80}[\]>]"
WITHIN: Final = Pattern(
    # Each begins with a letter of its own: so the places are found at once in a long text.
    r"T(?<!\wT)(?:BD|ODO)\b|F(?<!\wF)IXME\b|X(?<!\wX)XX\b|\?\?\?"
    r"|lorem ipsum|L(?:orem [Ii]psum|OREM IPSUM)"
    rf"|\[{_TO_FILL}|<{_TO_FILL}"
)
"""A mark inside a text that something is still to come."""

_FIRST: Final = frozenset("tTnNxXpPdD")

LONGEST: Final = 40
"""Longest text that is held against `WHOLE`, in characters."""

ELSEWHERE: Final = {(Element, "statement"), (NotApplicable, "reason")}
"""Fields whose placeholders other rules report."""


@rule(
    Strategy,
    GMP("Part I 4.3", "warning"),
    PRACTICE("facts and no placeholders", "warning"),
)
def placeholder_text(strategy: Strategy, _: Strategy) -> Iterator[NotStated]:
    """No text of the strategy is a placeholder for a fact still to come.

    A field that holds “TBD” looks filled: to those who count fields, and to those who approve.

    State the fact, or leave the key out, so that it counts as not stated. What does not apply
    needs no key.
    """
    if not _suspect(strategy.prose):
        return
    for _route, record in strategy.records:
        for field, text in _texts(record):
            told = _placeholder(text)
            if told is not None and not _elsewhere(record, field):
                who = f" of {record.label}" if isinstance(record, Item) else ""
                yield NotStated(
                    f"{field.partition('.')[0]}{who} is a placeholder: “{told}”",
                    field,
                    about=record,
                )


def _suspect(prose: str) -> bool:
    """Whether any text may be a placeholder; all at once is faster than one by one."""
    if WITHIN.search(prose):
        return True
    short = {
        line
        for line in prose.split("\n")
        if len(line) <= LONGEST and (line[:1] in _FIRST or not line[:1].isalnum())
    }
    return any(map(WHOLE.fullmatch, short))


def _texts(record: Record) -> Iterator[tuple[str, str]]:
    for field in annotations_of(record.__class__):
        value = getattr(record, field)
        kind = value.__class__
        if kind is str:
            yield field, value
        elif kind is tuple:
            for index, each in enumerate(value):
                if each.__class__ is str:
                    yield f"{field}.{index}", each


def _placeholder(text: str) -> str | None:
    if len(text) <= LONGEST and WHOLE.fullmatch(text):
        return text.strip()
    found = WITHIN.search(text)
    return found[0] if found else None


def _elsewhere(record: Record, field: str) -> bool:
    return any(isinstance(record, kind) and field == name for kind, name in ELSEWHERE)
