"""Why a place is monitored."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS, MonitoringLocation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def samples_a_cleanroom(location: MonitoringLocation, strategy: Strategy) -> bool:
    """Whether the location counts particles or organisms in a graded place."""
    grade = strategy.grade_of(location.at)
    counted = location.method == "particles" or location.method in VIABLE_METHODS
    return counted and grade in ("A", "B", "C", "D")


@rule(
    MonitoringLocation,
    ANNEX_1("9.4"),
    ANNEX_1("9.7"),
    covers=("A1-EMV-014",),
    when=samples_a_cleanroom,
)
def location_rationale(location: MonitoringLocation, _: Strategy) -> Iterator[Gap]:
    """Every monitoring location says why it is there.

    A location without a reason cannot be defended, moved or dropped: nobody knows which risk it
    watches.

    State `rationale` in a sentence, or name the `risks` that the location watches.
    """
    if not location.rationale and not location.risks:
        yield NotStated(f"{location.id} gives neither a rationale nor a risk it watches")
