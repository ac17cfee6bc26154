"""What a grade A air supply may cover."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import CleanAirDevice
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, Gap, rule
from ccs_author.rules.surroundings import aseptic_open, space_of


def under_air_supply(step: Step, strategy: Strategy) -> bool:
    """Whether sterile product is open below a mere grade A air supply."""
    space = space_of(step, strategy)
    supply = isinstance(space, CleanAirDevice) and space.kind == "grade A air supply"
    return supply and aseptic_open(step, strategy)


@rule(Step, ANNEX_1("8.27", "warning"), when=under_air_supply)
def air_supply_over_stoppered(step: Step, _: Strategy) -> Iterator[Gap]:
    """A grade A air supply covers stoppered vials on their way to capping, and nothing open.

    It is not monitored as grade A is, so that nobody would see when it is none.

    Give the step a `zone` that is a cabinet, an airflow unit or a barrier of grade A.
    """
    yield Gap(
        f"{step.id} is open and aseptic below {step.zone}, which is a grade A air supply for "
        "stoppered vials",
        "zone",
    )
