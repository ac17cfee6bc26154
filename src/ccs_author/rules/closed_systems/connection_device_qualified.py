"""Qualification of connection devices."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import ConnectionDevice
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule


@rule(
    ConnectionDevice,
    ANNEX_1("8.14"),
    ANNEX_1("8.129"),
    PART_IV("9.5.1", "warning"),
    covers=("A1-CLS-002", "ATMP-CLS-008"),
)
def connection_device_qualified(device: ConnectionDevice, _: Strategy) -> Iterator[Gap]:
    """Devices that make or break sterile connections are qualified and verified in routine.

    Each weld, seal or connector touches the path for a moment; only the device keeps it so.

    State `qualification` and how connections are checked in `verified`.
    """
    for field, words in (
        ("qualification", "no qualification is stated"),
        ("verified", "no routine check is stated"),
    ):
        if getattr(device, field) is None:
            yield NotStated(f"{device.label} makes or breaks sterile connections, but {words}")
