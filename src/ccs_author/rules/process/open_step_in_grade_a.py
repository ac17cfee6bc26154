"""Grade of open aseptic steps."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import around, aseptic_open, excused, told


@rule(
    Step,
    ANNEX_1("8.12"),
    ANNEX_1("8.13"),
    ANNEX_1("8.20"),
    PART_IV("4.2.2"),
    ANNEX_2A("3.11"),
    FDA_ASEPTIC("IV.A", "warning"),
    covers=("A1-STP-004", "A1-STP-016", "ATMP-GRD-001"),
    when=aseptic_open,
)
def open_step_in_grade_a(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """Product that is open and handled aseptically is in grade A.

    Nothing after such a step removes what falls in.

    Name in `zone` the barrier, clean-air device or zone of grade A in which the product is
    exposed, or close the step; for an advanced therapy a weaker environment may be explained in
    `background_exception`.
    """
    place = around(step, strategy)
    if place is None or place.grade is None:
        yield NotStated(
            f"{step.id} is open and aseptic, but the grade around the product is not stated",
            "zone",
        )
    elif place.grade != "A" and not excused(step, strategy):
        yield Gap(
            f"{step.id} is open and aseptic, but takes place in {told(place)}",
            "zone" if step.zone else "room",
        )
