"""What the strategy states of maintenance."""

from ccs_author.model.elements.maintenance import Maintenance, MaintenancePlan
from ccs_author.rules import ANNEX_1, stated
from ccs_author.rules.classified import has_cleanrooms

UNPLANNED_WORK = stated(
    "unplanned-work-assessed",
    Maintenance,
    "unplanned",
    "how unplanned work is assessed for its effect on sterility",
    ANNEX_1("5.7"),
    covers=("A1-MNT-002",),
    when=has_cleanrooms,
    explanation="""
    The effect of unplanned work on sterility is assessed and recorded.

    A repair in a hurry opens what nobody planned to open, next to product nobody moved.

    State under `unplanned` who assesses it, when, and by which procedure.
    """,
)

RELEASE_AFTER_MAINTENANCE = stated(
    "release-after-maintenance",
    MaintenancePlan,
    "release",
    "what is done before use again",
    ANNEX_1("5.6"),
    covers=("A1-EQP-004",),
    explanation="""
    Whatever was maintained is released before it is used again.

    A seal that was put back wrong looks like one that was put back right.

    State under `release` of the plan the cleaning, test or requalification, and who approves.
    """,
)
