"""Which risks worsened or stand above the line, and what was decided. Annex 1 3.1."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from ccs_author.answer.chain import Answer, Chain, Link, stated
from ccs_author.model.elements.element import Action

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.answer.words import Words
    from ccs_author.model import Strategy
    from ccs_author.model.elements.risk_management import Risk, RiskReview, Score


class Rise(NamedTuple):
    """A review that found a risk higher than the review before."""

    before: RiskReview
    after: RiskReview


def risks(words: Words) -> Answer:
    """Return each risk above the site's line, or that rose: under its controls or since."""
    strategy = words.strategy
    register = strategy.risk_management.risks
    line = strategy.risk_management.scheme.acceptance_max
    missing = []
    if line is None:
        missing.append("the line above which no risk is accepted, `scheme.acceptance_max`")
    once = [risk for risk in register if len(_reviews(words, risk)) < _TWICE]
    if once or not register:
        missing.append(_seen_once(len(once), len(register)))
    missing += [
        f"the score of {risk.label} after control"
        for risk in register
        if number(strategy, risk.after) is None
    ]
    found = [risk for risk in register if _is_worse(words, risk, line)]
    chains = tuple(Chain(risk.label, tuple(_links(words, risk, line))) for risk in found)
    told = _told(strategy, len(found), line)
    return Answer(
        "risks",
        "Which risks worsened or stand above the accepted line, and what was decided?",
        told,
        chains,
        tuple(missing),
    )


_TWICE = 2


def _seen_once(count: int, of: int) -> str:
    return (
        f"scores of two days for {count} of {of} risks, `risk_management.reviews`: without "
        "them nobody can tell from the strategy whether these rose"
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


def _reviews(words: Words, risk: Risk) -> list[RiskReview]:
    """Return the scored reviews of a risk up to the day, in the order of their dates."""
    tomorrow = words.as_of + dt.timedelta(days=1)
    found = words.strategy.risk_management.scored_reviews(risk.id, before=tomorrow)
    return [review for review in found if number(words.strategy, review.score) is not None]


def rise(words: Words, risk: Risk) -> Rise | None:
    """Return the last two reviews of a risk, if the later one found it higher."""
    *_, before, after = (None, None, *_reviews(words, risk))
    if before is None or after is None:
        return None
    then = number(words.strategy, before.score) or 0
    now = number(words.strategy, after.score) or 0
    return Rise(before, after) if now > then else None


def _is_worse(words: Words, risk: Risk, line: int | None) -> bool:
    if rise(words, risk) is not None:
        return True
    strategy = words.strategy
    before, after = number(strategy, risk.before), number(strategy, risk.after)
    if after is None:
        return False
    return (line is not None and after > line) or (before is not None and after > before)


def _links(words: Words, risk: Risk, line: int | None) -> Iterator[Link]:
    yield stated("hazard", risk.hazard, f"the hazard of {risk.id}", risk.id)
    yield scored(words.strategy, risk)
    rose = rise(words, risk)
    if rose is not None:
        yield from _rose(words, risk, rose)
    yield from decided(words, risk)
    after = number(words.strategy, risk.after)
    if not risk.actions and line is not None and after is not None and after > line:
        yield Link("decision", f"an action that lowers {risk.id}", risk.id, missing=True)


def _rose(words: Words, risk: Risk, rose: Rise) -> Iterator[Link]:
    code, strategy = risk.id, words.strategy
    then, now = number(strategy, rose.before.score), number(strategy, rose.after.score)
    story = f"rose from {then} on {rose.before.on} to {now} on {rose.after.on}"
    yield Link("score", story, code)
    when = f"at the review of {rose.after.on}"
    yield stated("why", rose.after.seen, f"what had been seen of {code} {when}", code)
    yield stated("decision", rose.after.decision, f"what was decided on {code} {when}", code)
    if rose.after.document:
        yield Link("evidence", words.label(rose.after.document), code)


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
        f"{found} of {len(numbers)} scored risks stand above {line} or rose; "
        f"the highest is {top} with {numbers[top]}."
    )
