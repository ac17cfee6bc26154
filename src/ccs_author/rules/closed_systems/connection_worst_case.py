"""What the qualification of connection devices challenged."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import ConnectionDevice
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, NotStated, rule

MAKERS = ("sterile tube welder", "aseptic connector")


def makes_or_freezes(device: ConnectionDevice, _: Strategy) -> bool:
    """Whether it is a welder or aseptic connector, or its connections are frozen."""
    return device.kind in MAKERS or bool(device.frozen_after)


@rule(
    ConnectionDevice,
    ANNEX_1("8.137", "warning"),
    ANNEX_2A("5.7"),
    PART_IV("9.5.1", "warning"),
    covers=("ATMP-CLS-008",),
    when=makes_or_freezes,
)
def connection_worst_case(device: ConnectionDevice, _: Strategy) -> Iterator[NotStated]:
    """Welders and connectors are qualified at their worst case, and frozen if frozen later.

    A weld that holds at the bench may open when it is wet, the last of a series, or thawed.

    State in `worst_case` what the qualification took to the extreme, and where connections are
    frozen the study in `freeze_thaw`.
    """
    if device.kind in MAKERS and not device.worst_case:
        yield NotStated(
            f"what the qualification of {device.label} took to the extreme is not stated"
        )
    if device.frozen_after and device.freeze_thaw is None:
        yield NotStated(
            f"connections of {device.label} are frozen, and no study of that is stated",
            "frozen_after",
        )
