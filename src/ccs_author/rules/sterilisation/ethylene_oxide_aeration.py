"""Aeration after ethylene oxide."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import ethylene_oxide


@rule(SterilisationCycle, ANNEX_1("8.78"), covers=("A1-EO-003",), when=ethylene_oxide)
def ethylene_oxide_aeration(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Aeration after ethylene oxide is validated down to the residue limits.

    How fast the gas leaves depends on material, pack and warmth, and differs by item.

    Name the validation in `ethylene_oxide.aeration`.
    """
    if cycle.ethylene_oxide is None or cycle.ethylene_oxide.aeration is None:
        yield NotStated(
            f"{cycle.label} names no validation of its aeration",
            "ethylene_oxide" if cycle.ethylene_oxide is not None else None,
        )
