"""The questions of an inspector, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ccs_author.answer.changes import changes
from ccs_author.answer.hazard import hazard
from ccs_author.answer.loss import loss
from ccs_author.answer.protection import protection
from ccs_author.answer.risks import risks
from ccs_author.answer.words import Words
from ccs_author.answer.working import working
from ccs_author.errors import UsageError
from ccs_author.load.nearest import did_you_mean
from ccs_author.model.elements.risk_management import Risk
from ccs_author.model.elements.utilities import Utility

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from ccs_author.answer.chain import Answer
    from ccs_author.model import Strategy

QUESTIONS: Final[dict[str, Callable[[Words], Answer]]] = {
    "changes": changes,
    "risks": risks,
    "controls": working,
    "chain": hazard,
    "at": protection,
    "loss": loss,
}
"""The questions, in the order in which they are asked."""


def ask(strategy: Strategy, as_of: dt.date, names: Iterable[str]) -> tuple[Answer, ...]:
    """Return the answers to questions by their names."""
    words = Words(strategy, as_of)
    return tuple(QUESTIONS[name](words) for name in names)


def ask_of_risk(strategy: Strategy, as_of: dt.date, code: str) -> Answer:
    """Return the full chain of a risk; raises `UsageError` for an id that none has."""
    risk = strategy.find(code, Risk)
    if risk is None:
        known = [each.id for each in strategy.risk_management.risks]
        raise UsageError(_unknown("risk", code, known))
    return hazard(Words(strategy, as_of), risk)


def ask_at(strategy: Strategy, as_of: dt.date, code: str) -> Answer:
    """Return what protects a record; raises `UsageError` for an id that none has."""
    if code not in strategy.items:
        raise UsageError(_unknown("record", code, list(strategy.items)))
    return protection(Words(strategy, as_of), code)


def ask_loss(strategy: Strategy, as_of: dt.date, code: str) -> Answer:
    """Return what the loss of a utility means; raises `UsageError` for an unknown id."""
    utility = strategy.find(code, Utility)
    if utility is None:
        known = [each.id for each in strategy.utilities.systems]
        raise UsageError(_unknown("utility", code, known))
    return loss(Words(strategy, as_of), utility)


def _unknown(kind: str, code: str, known: list[str]) -> str:
    advice = did_you_mean(code, known) or f"it has {', '.join(known[:8]) or 'none'}"
    return f"no {kind} of the strategy has the id `{code}`; {advice}"
