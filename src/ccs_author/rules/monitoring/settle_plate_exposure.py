"""Exposure of settle plates."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

LONGEST_H = 4


def is_settle_plate(location: MonitoringLocation, _: Strategy) -> bool:
    """Whether the location is a settle plate."""
    return location.method == "settle plate"


@rule(
    MonitoringLocation,
    ANNEX_1("9.30"),
    covers=("A1-EMV-003",),
    when=is_settle_plate,
)
def settle_plate_exposure(location: MonitoringLocation, _: Strategy) -> Iterator[Gap]:
    """A settle plate is exposed for at most four hours.

    The medium dries out and stops growing what falls on it, and the limit is for four hours.

    Change plates after at most four hours and state `exposure_h`.
    """
    if location.exposure_h is None or location.exposure_h.value <= 0:
        yield NotStated(f"{location.id} is a settle plate, but its exposure is not stated")
    elif location.exposure_h.value > LONGEST_H:
        yield Gap(
            f"{location.id} is exposed for {location.exposure_h}, longer than {LONGEST_H} h",
            "exposure_h",
        )
