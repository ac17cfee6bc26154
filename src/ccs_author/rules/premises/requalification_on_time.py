"""Whether requalification is due."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, dated_rule
from ccs_author.rules.classified import qualified
from ccs_author.rules.requalification import requalification_due


@dated_rule(
    Graded,
    ANNEX_1("4.32"),
    PART_IV("10.1", "warning"),
    covers=("A1-QLF-009",),
    when=qualified,
)
def requalification_on_time(space: Graded, _: Strategy, as_of: dt.date) -> Iterator[Gap]:
    """No requalification is overdue.

    From the day it is overdue nothing shows that the room still has its grade.

    Requalify, and state the day in `last` of `qualification`.
    """
    qualification = space.qualification
    if qualification is None or space.grade is None:
        return
    if qualification.last is None:
        yield NotStated(
            f"{space.id} (grade {space.grade}) does not state when it was last requalified",
            "qualification.last",
        )
        return
    if qualification.last > as_of:
        yield Gap(
            f"{space.id} (grade {space.grade}) was last requalified on {qualification.last}, "
            f"which is after {as_of}",
            "qualification.last",
        )
        return
    due = requalification_due(space)
    if due is not None and due < as_of:
        yield Gap(
            f"{space.id} (grade {space.grade}) was last requalified on "
            f"{qualification.last}, so it was due on {due}",
            "qualification.last",
        )
