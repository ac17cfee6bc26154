"""What changed in the last twelve months, and why. Annex 1 2.6."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.answer.chain import Answer, Chain, Link, stated
from ccs_author.model.date import months_after

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ccs_author.answer.words import Words
    from ccs_author.model.control import Change, Revision
    from ccs_author.model.elements.improvement import Improvement

MONTHS = 12
"""How far back an inspector asks."""


def changes(words: Words) -> Answer:
    """Return the revisions, changes and improvements of the last twelve months."""
    strategy = words.strategy
    since = months_after(words.as_of, -MONTHS)
    chains = tuple(_chains(words, since))
    undated = tuple(
        f"when {change.label} was approved or put in place"
        for change in strategy.changes
        if not (change.approved or change.implemented)
    )
    history = strategy.document.history
    silent = [] if history else ["the revision history, `document.history`"]
    silent += [f"the date of revision {r.version or '?'}" for r in history if r.date is None]
    told = None
    if chains:
        told = f"{len(chains)} from {since} to {words.as_of}, as stated."
    elif any(revision.date for revision in history):
        last = max(revision.date for revision in history if revision.date)
        told = (
            f"Nothing is stated between {since} and {words.as_of}; the last revision: {last}."
        )
    return Answer(
        "changes",
        "What changed in the last twelve months, and why?",
        told,
        chains,
        (*silent, *undated),
    )


def _chains(words: Words, since: dt.date) -> Iterator[Chain]:
    strategy = words.strategy
    for revision in strategy.document.history:
        if _within(words, since, revision.date):
            yield _revision(revision)
    for change in strategy.changes:
        if _within(words, since, change.approved, change.implemented):
            yield _change(words, change)
    for improvement in strategy.improvement.improvements:
        if _within(words, since, improvement.done):
            yield _improvement(words, improvement)


def _within(words: Words, since: dt.date, *days: dt.date | None) -> bool:
    return any(day is not None and since < day <= words.as_of for day in days)


def _revision(revision: Revision) -> Chain:
    version = f"version {revision.version or '?'} of the strategy"
    return Chain(
        f"{revision.date}  {version}",
        (
            stated("what", revision.summary, f"what changed in {version}, and why"),
            stated("evidence", revision.change, f"the change control of {version}"),
        ),
    )


def _change(words: Words, change: Change) -> Chain:
    code = change.id
    day = change.implemented or change.approved
    links = [
        stated("why", change.reason, f"why {code} was made", code),
        stated("what", words.labels(change.affects), f"what {code} touches", code),
        stated("impact", change.impact_before, f"impact of {code} judged before it", code),
    ]
    if change.implemented is None:
        links.append(Link("result", f"approved on {change.approved}, not yet in place", code))
    elif change.implemented > words.as_of:
        links.append(Link("result", f"to be put in place on {change.implemented}", code))
    else:
        lacking = f"effect of {code} confirmed after it"
        links.append(stated("result", change.impact_after, lacking, code))
    links += [Link("evidence", text, code) for text in change.requalification]
    return Chain(f"{day}  {change.label}", tuple(links))


def _improvement(words: Words, improvement: Improvement) -> Chain:
    code = improvement.id
    links = [
        stated("what", improvement.what, f"what {code} improves", code),
        stated("why", improvement.source, f"what led to {code}", code),
        stated("result", improvement.outcome, f"what came of {code}", code),
    ]
    if improvement.concerns:
        links.insert(1, Link("place", words.labels(improvement.concerns), code))
    return Chain(f"{improvement.done}  {improvement.label}", tuple(links))
