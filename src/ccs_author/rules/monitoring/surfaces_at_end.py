"""When surfaces are sampled."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

AT_END = {
    "end of session",
    "end of batch",
    "start and end of session",
    "start and end of batch",
    "start and end of campaign",
}


def samples_an_aseptic_surface(location: MonitoringLocation, strategy: Strategy) -> bool:
    """Whether the location samples a surface of grade A or B in operation."""
    return (
        location.method in {"contact plate", "swab"}
        and strategy.grade_of(location.at) in {"A", "B"}
        and not location.at_rest
    )


@rule(
    MonitoringLocation,
    ANNEX_1("9.22"),
    covers=("A1-EMV-006",),
    when=samples_an_aseptic_surface,
)
def surfaces_at_end(location: MonitoringLocation, _: Strategy) -> Iterator[Gap]:
    """Surfaces in grade A and B are sampled at the end of the work.

    Then they carry all that the work brought; and a plate pressed before it leaves nutrients
    where product will be.

    State `during: [end of operation]`. Samples taken between operations are `state: at rest`.
    """
    if location.frequency in AT_END or "end of operation" in location.during:
        return
    if not location.during:
        yield NotStated(f"{location.id} samples a surface, but at which moment is not stated")
    else:
        yield Gap(
            f"{location.id} samples a surface during {' and '.join(location.during)}, not at "
            "the end of the work",
            "during",
        )
