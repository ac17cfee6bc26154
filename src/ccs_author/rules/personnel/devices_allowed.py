"""Electronic devices in cleanrooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Personnel
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.classified import has_cleanrooms


@rule(Personnel, ANNEX_1("7.9"), covers=("A1-PER-009",), when=has_cleanrooms)
def devices_allowed(personnel: Personnel, _: Strategy) -> Iterator[Gap]:
    """Devices allowed in cleanrooms are listed, with grades and disinfection, or ruled out.

    Annex 1 wants them in the strategy: a telephone is handled all day and seldom cleaned.

    List each in `devices` with `grades` and `disinfection`; where none is allowed, say so in
    `device_rule`.
    """
    if not personnel.devices and personnel.device_rule is None:
        yield NotStated("which devices are allowed in cleanrooms is not stated")
    for device in personnel.devices:
        what = device.what or "a device"
        if not device.grades:
            yield NotStated(
                f"the grades in which {what} is allowed are not stated", about=device
            )
        if device.disinfection is None:
            yield NotStated(f"how {what} is disinfected is not stated", about=device)
