"""The risk assessment behind monitoring."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, STANDARD, Gap, NotStated, dated_rule
from ccs_author.rules.monitoring.stated import monitors_cleanrooms


@dated_rule(
    Monitoring,
    ANNEX_1("9.4"),
    STANDARD("ISO 14644-2:2015", "warning"),
    covers=("A1-EMR-006", "A1-ISO-007"),
    when=monitors_cleanrooms,
)
def monitoring_assessment_reviewed(
    monitoring: Monitoring, _: Strategy, as_of: dt.date
) -> Iterator[Gap]:
    """The risk assessment behind the monitoring plan is named, and its review is not overdue.

    Rooms, processes and flora change; a plan whose reasons nobody looks at again watches the
    site of some years ago.

    State `risk_assessment` and, in `risk_assessment_review`, when it is due for review.
    """
    if monitoring.risk_assessment is None:
        yield NotStated("the risk assessment behind the monitoring plan is not stated")
    if monitoring.risk_assessment_review is None:
        yield NotStated("when the risk assessment of monitoring is reviewed is not stated")
    elif monitoring.risk_assessment_review < as_of:
        yield Gap(
            "the risk assessment of monitoring was due for review by "
            f"{monitoring.risk_assessment_review}",
            "risk_assessment_review",
        )
