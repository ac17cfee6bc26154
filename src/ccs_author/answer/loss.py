"""What happens at the loss of a utility. Annex 1 6.1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.answer.chain import Answer, Chain, Link, stated
from ccs_author.model.elements.element import Control

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.answer.words import Words
    from ccs_author.model.elements.utilities import Utility

_ASKED = "What happens at the loss of this utility?"


def loss(words: Words, utility: Utility | None = None) -> Answer:
    """Return what the strategy states on the loss of a utility, or of each of them."""
    systems = words.strategy.utilities.systems if utility is None else (utility,)
    if not systems:
        return Answer("loss", _ASKED, missing=("the utilities, `utilities.systems`",))
    chains = tuple(Chain(each.label, tuple(_links(words, each))) for each in systems)
    return Answer("loss", _ASKED, None, chains)


def _links(words: Words, utility: Utility) -> Iterator[Link]:
    code = utility.id
    yield stated("use", utility.used_for, f"what {code} is used for", code)
    told = ", ".join(
        filter(
            None,
            (
                f"impact {utility.impact}" if utility.impact else "",
                f"contact with product {utility.contact}" if utility.contact else "",
                words.labels(utility.rooms),
            ),
        )
    )
    yield stated("place", told, f"impact of {code} and where it is used", code)
    yield stated("effect of loss", utility.loss, f"what happens when {code} fails", code)
    controls = [c.id for c in words.strategy.of_kind(Control) if code in c.applies_to]
    yield from words.controls(controls)
    yield from words.monitoring(each.id for each in words.strategy.monitored_at(code))
    for risk in words.strategy.risk_management.risks:
        if code in risk.at or code in risk.controls:
            yield Link("hazard", risk.label, risk.id)
