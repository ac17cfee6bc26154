"""Which risks worsened or stand above the line, and what was decided. Annex 1 3.1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.answer.chain import Answer, Chain, Link, stated
from ccs_author.model.elements.element import Action

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.answer.words import Words
    from ccs_author.model import Strategy
    from ccs_author.model.elements.risk_management import Risk, Score

_EARLIER = (
    "scores of an earlier date: a strategy holds one score before and one after control, so "
    "that only its earlier versions tell whether a risk rose since"
)


def risks(words: Words) -> Answer:
    """Return each risk that stands above the line of the site or rose under its controls."""
    strategy = words.strategy
    register = strategy.risk_management.risks
    line = strategy.risk_management.scheme.acceptance_max
    missing = [_EARLIER]
    if line is None:
        missing.append("the line above which no risk is accepted, `scheme.acceptance_max`")
    missing += [
        f"the score of {risk.label} after control"
        for risk in register
        if number(strategy, risk.after) is None
    ]
    found = [risk for risk in register if _is_worse(strategy, risk, line)]
    chains = tuple(Chain(risk.label, tuple(_links(words, risk, line))) for risk in found)
    told = _told(strategy, len(found), line)
    return Answer(
        "risks",
        "Which risks worsened or stand above the accepted line, and what was decided?",
        told,
        chains,
        tuple(missing),
    )


def number(strategy: Strategy, score: Score | None) -> int | None:
    """Return the risk number of a score by the site's formula."""
    return None if score is None else score.number(strategy.risk_management.scheme.formula)


def scored(strategy: Strategy, risk: Risk) -> Link:
    """Return the scores of a risk before and after control."""
    before, after = number(strategy, risk.before), number(strategy, risk.after)
    if after is None:
        return Link("score", f"the score of {risk.id} after control", risk.id, missing=True)
    line = strategy.risk_management.scheme.acceptance_max
    limit = f", accepted up to {line}" if line is not None else ""
    start = before if before is not None else "not stated"
    return Link("score", f"before control {start}, after control {after}{limit}", risk.id)


def decided(words: Words, risk: Risk) -> Iterator[Link]:
    """Yield what was decided on a risk: its acceptance and its actions."""
    code = risk.id
    accepted = risk.acceptance
    if accepted is None or not (accepted.by or accepted.rationale):
        yield Link("decision", f"who accepted {code}, and why", code, missing=True)
    else:
        day = f" on {accepted.on}" if accepted.on else ""
        reason = f": {accepted.rationale}" if accepted.rationale else ""
        yield Link("decision", f"accepted by {accepted.by or '?'}{day}{reason}", code)
    for action in (words.strategy.find(each, Action) for each in risk.actions):
        if action is not None:
            yield _action(action)


def _action(action: Action) -> Link:
    end = f"closed on {action.closed}" if action.closed else f"due {action.due or 'no day'}"
    owner = action.owner or "no owner"
    return Link("decision", f"{action.id} {action.what or ''} ({owner}, {end})", action.id)


def _is_worse(strategy: Strategy, risk: Risk, line: int | None) -> bool:
    before, after = number(strategy, risk.before), number(strategy, risk.after)
    if after is None:
        return False
    return (line is not None and after > line) or (before is not None and after > before)


def _links(words: Words, risk: Risk, line: int | None) -> Iterator[Link]:
    yield stated("hazard", risk.hazard, f"the hazard of {risk.id}", risk.id)
    yield scored(words.strategy, risk)
    yield from decided(words, risk)
    after = number(words.strategy, risk.after)
    if not risk.actions and line is not None and after is not None and after > line:
        yield Link("decision", f"an action that lowers {risk.id}", risk.id, missing=True)


def _told(strategy: Strategy, found: int, line: int | None) -> str | None:
    numbers = {
        risk.label: value
        for risk in strategy.risk_management.risks
        if (value := number(strategy, risk.after)) is not None
    }
    if not numbers or line is None:
        return None
    top = max(numbers, key=lambda label: numbers[label])
    return (
        f"{found} of {len(numbers)} scored risks stand above {line} or rose under control; "
        f"the highest is {top} with {numbers[top]}."
    )
