"""What becomes of each of the sixteen elements. Annex 1 2.5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.answer.clause_state import Line
from ccs_author.rules.sixteen import NUMERALS

if TYPE_CHECKING:
    from ccs_author.answer.clause_state import ClauseStates
    from ccs_author.model.elements.element import Element

_TOLD = ("statement", "controls", "evidence", "residual_risk")


def element_lines(states: ClauseStates) -> tuple[Line, ...]:
    """Return a line for each element, in the order of the annex."""
    strategy = states.strategy
    return tuple(
        _line(states, f"2.5 {numeral}", key, getattr(strategy, key))
        for numeral, key in zip(NUMERALS, strategy.ELEMENTS, strict=True)
    )


def _line(states: ClauseStates, clause: str, key: str, element: Element) -> Line:
    name = key.replace("_", " ")
    stated = tuple(f"{key}.{field}" for field in _TOLD if element.holds(field))
    found = [each for each in states.findings if each.element == key]
    standing = tuple(each for each in found if each.waived is None)
    if standing:
        return Line(clause, name, "open", None, (), stated, standing)
    if element.not_applicable is not None:
        reason = element.not_applicable.reason or "declared so, without a reason"
        return Line(clause, name, "not applicable", reason)
    if found:
        return Line(clause, name, "waived", None, (), stated, tuple(found))
    if not stated:
        told = ", ".join(f"{key}.{field}" for field in _TOLD)
        return Line(clause, name, "open", f"not stated: {told}")
    return Line(clause, name, "addressed", None, (), stated)
