"""Storage of water for injections."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.utilities.water_online import makes_wfi

HOT_C = 70


@rule(Utility, ANNEX_1("6.10"), covers=("A1-WAT-002",), when=makes_wfi)
def wfi_storage(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """Water for injections is stored so that nothing grows: hot and moving, or otherwise.

    The annex names constant circulation above 70 °C as an example; other ways have to be told.

    State `storage_temperature_c` and `water.circulation`, or in `water.growth_control` what
    limits growth instead.
    """
    water = utility.water
    if water is not None and water.growth_control is not None:
        return
    circulation = water.circulation if water else None
    if circulation is None:
        yield NotStated(f"whether {utility.label} circulates is not stated")
    elif circulation != "constant":
        yield Gap(
            f"circulation of {utility.label} is {circulation}, and nothing else is stated to "
            "limit growth",
            "water.circulation",
        )
    if utility.storage_temperature_c is None:
        yield NotStated(f"the temperature at which {utility.label} is stored is not stated")
    elif utility.storage_temperature_c.value < HOT_C:
        yield Gap(
            f"{utility.label} is stored at {utility.storage_temperature_c}, and nothing else "
            "is stated to limit growth",
            "storage_temperature_c",
        )
