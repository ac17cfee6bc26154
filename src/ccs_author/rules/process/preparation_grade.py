"""Grades of preparation before an aseptic process."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.surroundings import around, aseptic_open, cleaner_than, told

LEAST = {
    "compounding": "C",
    "preparing solutions": "C",
    "preparing components": "D",
    "cleaning equipment": "D",
    "assembly": "D",
}


def prepares(step: Step, strategy: Strategy) -> bool:
    """Whether the step prepares something openly, other than for terminal sterilisation."""
    sealed_off = step.exposure in {"closed", "sealed"}
    if step.operation not in LEAST or sealed_off or aseptic_open(step, strategy):
        return False
    return not any(
        process.kind == "terminal sterilisation" and any(step is each for each in process.steps)
        for process in strategy.processes
    )


@rule(
    Step,
    ANNEX_1("8.10", "warning"),
    covers=("A1-STP-005", "A1-STP-006"),
    when=prepares,
)
def preparation_grade(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """Solutions for filtration are prepared in grade C, cleaned parts handled in grade D.

    What is gathered here has to be removed by the filter or the steriliser, and particles and
    endotoxin stay.

    Move the step to a room of the grade, or close it. Cleaned parts are assembled below
    filtered air: name the clean-air device in `zone`.
    """
    place, least = around(step, strategy), LEAST[step.operation or ""]
    if place is not None and place.grade is not None and not cleaner_than(place, least):
        yield Gap(
            f"{step.id} ({step.operation}) takes place in {told(place)}, below grade {least}",
            "zone" if step.zone else "room",
        )
    elif step.operation == "assembly" and not step.aseptic and step.zone is None:
        yield NotStated(
            f"{step.id} (assembly) does not state what clean air stands over the cleaned parts",
            "zone",
        )
