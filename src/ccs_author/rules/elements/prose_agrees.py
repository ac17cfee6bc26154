"""Figures told in prose, beside those of the record."""

from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Element
from ccs_author.model.facility import Graded, Room
from ccs_author.pattern import Pattern
from ccs_author.rules import PRACTICE, Gap, rule

_LINK: Final = r"\s*(?:[(,:]\s*)?(?:(?:is|has|of|at|in|with|stands|held|a|an|the)\s+){0,3}"
_GRADE: Final = rf"{_LINK}(?i:grade)\s+(?P<grade>[A-D])\b(?!\s*(?:at rest|and|or|to|/))"
_PASCAL: Final = rf"{_LINK}(?:a\s+pressure\s+of\s+)?(?P<pascal>[+-]?\d+(?:\.\d+)?)\s*Pa\b"
_CODE: Final = Pattern(r"[A-Za-z][\w./-]*")
_TOLD: Final = Pattern(rf"(?:\|[^\]\n]*)?(?:\]\])?(?:{_GRADE}|{_PASCAL})")
_ABOVE: Final = Pattern(r"\s*(?:above|below|against|to|over|under|between|difference|±)")


@rule(Element, PRACTICE("figures that agree", "warning"))
def prose_agrees(element: Element, strategy: Strategy) -> Iterator[Gap]:
    """What a statement tells of the grade or pressure of a room is what its record tells.

    Where one thing has two figures, people follow the one that suits them, and a change
    reaches only one of them.

    Correct the statement or the record; best, name the room as `[[R-101]]` and leave the figure
    to the table. Limits: only a grade or a pressure that follows the id at once is read.
    """
    for field in ("statement", "method", "combined_effect"):
        text = getattr(element, field, None)
        if text:
            for message in sorted(set(_contradictions(text, strategy))):
                yield Gap(message, field)
    for control in element.controls:
        for message in sorted(set(_contradictions(control.statement or "", strategy))):
            yield Gap(message, "statement", about=control)


def _contradictions(text: str, strategy: Strategy) -> Iterator[str]:
    if "Pa" not in text and "rade" not in text.lower():
        return
    items = strategy.items
    for code in _CODE.finditer(text):
        place = items.get(code[0].rstrip("./-"))
        if not isinstance(place, Graded):
            continue
        found = _TOLD.match(text, code.start() + len(place.id))
        if found is None:
            continue
        told = found["grade"]
        if told and place.grade and told not in {place.grade, place.grade_at_rest}:
            yield f"{place.id} is told to be grade {told}, but its record says {place.grade}"
        pascal = found["pascal"]
        if pascal and isinstance(place, Room) and not _ABOVE.match(text, found.end()):
            own = place.pressure_pa
            if own is not None and float(pascal) != own.value:
                yield f"{place.id} is told to have {pascal} Pa, but its record says {own}"
