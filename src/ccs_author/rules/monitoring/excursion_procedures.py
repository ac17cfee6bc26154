"""What follows an excursion."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.monitoring.stated import monitors_cleanrooms


@rule(
    Monitoring,
    ANNEX_1("9.13"),
    ANNEX_1("9.17"),
    covers=("A1-EMR-002", "A1-EMP-006"),
    when=monitors_cleanrooms,
)
def excursion_procedures(monitoring: Monitoring, _: Strategy) -> Iterator[NotStated]:
    """What follows an alert and what follows an action limit is laid down.

    A result helps only when everybody knows what it sets in motion: at an action limit the
    cause and the batches concerned, at an alert an assessment.

    State `excursions` for both, and the procedure in `excursion_procedure`.
    """
    if monitoring.excursions is None:
        yield NotStated("what follows an alert and an action limit is not stated")
    if monitoring.excursion_procedure is None:
        yield NotStated("the procedure for alert levels and action limits is not stated")
