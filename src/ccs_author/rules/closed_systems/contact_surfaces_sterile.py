"""Inner surfaces of closed systems."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import ClosedSystem, ConnectionDevice
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.made_here import used_aseptically


def holds_sterile_product(system: ClosedSystem, strategy: Strategy) -> bool:
    """Whether aseptic work uses the system."""
    return used_aseptically(system.id, strategy)


@rule(
    ClosedSystem,
    ANNEX_1("8.128"),
    covers=("A1-CLS-004",),
    when=holds_sterile_product,
)
def contact_surfaces_sterile(system: ClosedSystem, strategy: Strategy) -> Iterator[Gap]:
    """What a closed system touches the product with is sterile, and is connected aseptically.

    Closure keeps organisms out; those that were inside from the start it keeps in.

    State `contact_sterilisation`, and connect with welders, aseptic connectors or other devices
    that are `intrinsic: true`.
    """
    if system.contact_sterilisation is None:
        yield NotStated(f"how inner surfaces of {system.label} are made sterile is not stated")
    for index, code in enumerate(system.connection_devices):
        device = strategy.find(code, ConnectionDevice)
        if device is None or device.kind not in (None, "other"):
            continue
        if device.intrinsic is None:
            yield NotStated(
                f"{system.label} is connected by {device.label}, and whether that keeps the "
                "path sterile is not stated",
                f"connection_devices.{index}",
            )
        elif not device.intrinsic:
            yield Gap(
                f"{system.label} is connected by {device.label}, which is neither intrinsic "
                "nor an aseptic connector",
                f"connection_devices.{index}",
            )
