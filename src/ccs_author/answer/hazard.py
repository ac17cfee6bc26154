"""One full chain: from a hazard to the decision on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.answer.chain import Answer, Chain, Link, stated
from ccs_author.answer.risks import decided, number, scored

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.answer.words import Words
    from ccs_author.model.elements.improvement import Indicator
    from ccs_author.model.elements.risk_management import Risk

_ASKED = "Show one full chain from a hazard to the decision on it."


def hazard(words: Words, risk: Risk | None = None) -> Answer:
    """Return the chain of a risk; of the highest one where none is named."""
    chosen = risk or _highest(words)
    if chosen is None:
        return Answer("chain", _ASKED, missing=("a scored risk, `risk_management.risks`",))
    told = None if risk is not None else f"{chosen.id} has the highest score after control."
    chain = Chain(chosen.label, tuple(_links(words, chosen)))
    return Answer("chain", _ASKED, told, (chain,))


def _highest(words: Words) -> Risk | None:
    register = [
        (value, -place, risk)
        for place, risk in enumerate(words.strategy.risk_management.risks)
        if (value := number(words.strategy, risk.after)) is not None
    ]
    return max(register, key=lambda each: each[:2])[2] if register else None


def _links(words: Words, risk: Risk) -> Iterator[Link]:
    code = risk.id
    yield stated("hazard", risk.hazard, f"the hazard of {code}", code)
    yield stated("cause", risk.cause, f"the cause of {code}", code)
    yield stated("effect", risk.effect, f"the effect of {code}", code)
    yield stated("place", words.labels(risk.at), f"where {code} arises", code)
    if not risk.controls:
        yield Link("control", f"controls of {code}", code, missing=True)
    yield from words.controls(risk.controls)
    if not risk.monitoring:
        lacking = f"monitoring that would show {code}"
        yield Link("monitoring", lacking, code, missing=True)
    yield from words.monitoring(risk.monitoring)
    yield stated("result", risk.verification, f"how the controls of {code} are verified", code)
    yield from _indicators(words, {code, *risk.controls, *risk.monitoring})
    yield scored(words.strategy, risk)
    yield from decided(words, risk)
    if risk.next_review:
        yield Link("decision", f"looked at again by {risk.next_review}", code)
    else:
        yield Link("decision", f"when {code} is looked at again", code, missing=True)


def _indicators(words: Words, codes: set[str]) -> Iterator[Link]:
    for indicator in words.strategy.improvement.indicators:
        if codes & set(indicator.concerns):
            yield measured(indicator)


def measured(indicator: Indicator) -> Link:
    """Return the latest value of an indicator beside its target."""
    if indicator.latest is None:
        lacking = f"the latest value of {indicator.label}"
        return Link("result", lacking, indicator.id, missing=True)
    day = f" on {indicator.latest_on}" if indicator.latest_on else ""
    target = f", target {indicator.target}" if indicator.target else ""
    verdict = f", {indicator.verdict}" if indicator.verdict else ""
    told = f"{indicator.label}: {indicator.latest}{day}{target}{verdict}"
    return Link("result", told, indicator.id)
