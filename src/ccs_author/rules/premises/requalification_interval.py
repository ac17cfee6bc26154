"""How often rooms are requalified."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule
from ccs_author.rules.classified import qualified
from ccs_author.rules.requalification import LONGEST_MONTHS


@rule(
    Graded,
    ANNEX_1("4.32"),
    PART_IV("10.1", "warning"),
    covers=("A1-QLF-007", "A1-QLF-008", "ATMP-GRD-007"),
    when=qualified,
)
def requalification_interval(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Grades A and B are requalified within 6 months, grades C and D within 12.

    Filters age and fans drift; the longer the interval, the more batches stand on air that
    nobody has looked at.

    State `interval_months` in `qualification`: at most 6 for A and B, at most 12 for C and D.
    """
    if space.qualification is None or space.grade is None:
        return
    months, most = space.qualification.interval_months, LONGEST_MONTHS[space.grade]
    if months is None:
        yield NotStated(
            f"{space.id} (grade {space.grade}) does not state how often it is requalified",
            "qualification.interval_months",
        )
    elif months <= 0:
        yield Gap(
            f"{space.id} (grade {space.grade}) is requalified every {months} months",
            "qualification.interval_months",
        )
    elif months > most:
        yield Gap(
            f"{space.id} (grade {space.grade}) is requalified every {months} months, "
            f"later than every {most}",
            "qualification.interval_months",
        )
