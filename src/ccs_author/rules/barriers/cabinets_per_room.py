"""Several cabinets in one room."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import CleanAirDevice
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def shares_its_room(device: CleanAirDevice, strategy: Strategy) -> bool:
    """Whether another biosafety cabinet stands in the same room."""
    return device.room is not None and any(
        other.id != device.id
        and other.room == device.room
        and "cabinet" in (other.kind or "")
        and "cabinet" in (device.kind or "")
        for other in strategy.premises.clean_air_devices
    )


@rule(
    CleanAirDevice,
    PART_IV("4.2.1"),
    ANNEX_2A("3.2"),
    FDA_ASEPTIC("IV.E", "warning"),
    covers=("ATMP-BAR-008",),
    when=shares_its_room,
)
def cabinets_per_room(device: CleanAirDevice, strategy: Strategy) -> Iterator[Gap]:
    """Several cabinets share a room only with measures shown to keep them apart.

    Two open products in one room can swap organisms, vectors and labels.

    State in `concurrent_use` which measures hold and how they were shown, or that the cabinets
    are never used at the same time; or state `measures` and `shown_by` for the room or the
    cabinet in `design.concurrency`.
    """
    elsewhere = any(
        each.place in (device.room, device.id) and each.holds("measures", "shown_by")
        for each in strategy.design.concurrency
    )
    if device.concurrent_use is None and not elsewhere:
        yield NotStated(f"{device.label} shares its room, but no measures for that are stated")
