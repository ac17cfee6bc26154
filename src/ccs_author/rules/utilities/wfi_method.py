"""How water for injections is made."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.utilities.water_online import makes_wfi

BEHIND_OSMOSIS = {"electrodeionisation", "ultrafiltration", "nanofiltration"}


@rule(Utility, ANNEX_1("6.10"), covers=("A1-WAT-001",), when=makes_wfi)
def wfi_method(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """Water for injections is made by distillation or by an equivalent purification.

    Equivalent means reverse osmosis together with another technique; one membrane alone fails
    unnoticed.

    State `water.made_by`: distillation, or reverse osmosis with electrodeionisation,
    ultrafiltration or nanofiltration.
    """
    steps = utility.water.made_by if utility.water else ()
    if not steps:
        yield NotStated(f"how {utility.label} is purified is not stated")
    elif "distillation" not in steps and not (
        "reverse osmosis" in steps and BEHIND_OSMOSIS.intersection(steps)
    ):
        yield Gap(
            f"{utility.label} is made by {', '.join(steps)}, which is neither distillation nor "
            "reverse osmosis with a further technique",
            "water.made_by",
        )
