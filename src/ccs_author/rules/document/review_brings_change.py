"""Reviews that change nothing."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.control import Change, DocumentControl, Revision
from ccs_author.model.date import months_after
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, PRACTICE, Gap, dated_rule

LONGEST_MONTHS: Final = 24
SHOWN: Final = 3

UNCHANGED: Final = Pattern(
    r"\b(?:no|without|nil|zero) (?:(?:other|further|relevant|material|significant) )?"
    r"(?:changes?|revisions?)\b|\bunchanged\b|\bunmodified\b"
    r"|\b(?:periodic|annual|yearly|biennial|regular|scheduled) review(?: only)?\W*$"
    r"|\b(?:typing|typographical|spelling|editorial|layout|format|template)\b",
    re.IGNORECASE,
)
"""How a line of the history tells that only the date or the looks changed; English only."""


def last_change(control: DocumentControl) -> dt.date | None:
    """Return the day on which what the strategy says was last changed, as far as it is told.

    Without a dated history that is the day on which the strategy took effect.
    """
    dated = [each.date for each in control.history if each.date is not None]
    changed = [each.date for each in control.history if each.date and not _idle(each)]
    if dated:
        return max(changed, default=min(dated))
    return control.effective


def _idle(revision: Revision) -> bool:
    return revision.summary is not None and UNCHANGED.search(revision.summary) is not None


def in_force(control: DocumentControl, _: Strategy) -> bool:
    """Whether the strategy is approved, was reviewed, and tells when it last changed."""
    approved = control.status in {"approved", "effective"}
    return approved and control.last_review is not None and last_change(control) is not None


@dated_rule(
    DocumentControl,
    ANNEX_1("2.6", "warning"),
    PRACTICE("a review brings change", "warning"),
    when=in_force,
)
def review_brings_change(
    control: DocumentControl, strategy: Strategy, as_of: dt.date
) -> Iterator[Gap]:
    """A strategy that is reviewed while the site changes is changed within two years.

    Rooms, people, methods and flora move on; a review that finds nothing to write for two
    years, while changes and corrective actions are closed beside it, did not look.

    Revise the strategy and tell in `history` what changed. A change counts as one that touches
    nothing when it states `affects: []` and, in `impact_after`, why. Limits: a line of the
    history counts as no change when it says so in English.
    """
    since, held = last_change(control), control.last_review
    if since is None or held is None or held <= since:
        return
    if as_of <= months_after(since, LONGEST_MONTHS):
        return
    events = list(_events(strategy, since, as_of))
    if events:
        told = ", ".join(f"{code} on {day}" for code, day in events[:SHOWN])
        more = f" and {len(events) - SHOWN} more" if len(events) > SHOWN else ""
        yield Gap(
            f"the strategy was reviewed on {held}, but what it says has not changed since "
            f"{since}, although there were: {told}{more}",
            "last_review",
        )


def _events(
    strategy: Strategy, since: dt.date, as_of: dt.date
) -> Iterator[tuple[str, dt.date]]:
    """Yield the changes, corrective actions and improvements that came after a day."""
    days = [
        *((each.id, _made(each)) for each in strategy.changes),
        *((each.id, each.closed) for each in strategy.prevention.capas),
        *((each.id, each.done) for each in strategy.improvement.improvements),
    ]
    for code, day in days:
        if day is not None and since < day <= as_of:
            yield code, day


def _made(change: Change) -> dt.date | None:
    """Return when a change came that may touch what the strategy says."""
    if not change.affects and change.impact_after is not None:
        return None
    return change.implemented or change.approved
