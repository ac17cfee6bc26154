"""Action limits of water for injections."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, STANDARD, Gap, NotStated, rule
from ccs_author.rules.utilities.water_online import makes_wfi

HIGHEST = (
    ("viable_action_cfu_100ml", "viable count", 10, "CFU/100 ml"),
    ("endotoxin_action_iu_ml", "endotoxin", 0.25, "IU/ml"),
    ("toc_action_mg_l", "organic carbon", 0.5, "mg/L"),
)
"""Field, what is limited, the pharmacopoeia's figure and its unit."""


@rule(
    Utility,
    ANNEX_1("6.7", "warning"),
    STANDARD("Ph. Eur. 0169", "warning"),
    covers=("A1-WAT-011",),
    when=makes_wfi,
)
def wfi_action_limits(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """Action limits of water for injections are no wider than those of the pharmacopoeia.

    Annex 1 sets no figures for water and leaves them to the monograph: 10 CFU per 100 ml,
    endotoxin below 0.25 IU per ml, 0.5 mg of organic carbon per litre, and a conductivity.

    State `water.viable_action_cfu_100ml`, `water.endotoxin_action_iu_ml`,
    `water.toc_action_mg_l`, and a limit of conductivity in `specification`.
    """
    absent = []
    for field, name, highest, unit in HIGHEST:
        limit = getattr(utility.water, field, None)
        if limit is None:
            absent.append(name)
        elif limit > highest:
            yield Gap(
                f"the action limit of {name} of {utility.label} is {plain(limit)} {unit}, "
                f"above {plain(highest)}",
                f"water.{field}",
            )
    if not utility.limits("conductivity"):
        absent.append("conductivity")
    if absent:
        yield NotStated(f"{utility.label} has no action limit of {', '.join(absent)}")
