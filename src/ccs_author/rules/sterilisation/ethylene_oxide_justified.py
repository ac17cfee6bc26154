"""Reasons for ethylene oxide."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import ethylene_oxide


@rule(SterilisationCycle, ANNEX_1("8.73"), covers=("A1-EO-001",), when=ethylene_oxide)
def ethylene_oxide_justified(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Ethylene oxide is used only where nothing else will do, and its residues have limits.

    The gas reaches less than heat or radiation does, and what remains of it is toxic.

    State the reason in `justification` and the limits in `ethylene_oxide.residue_limits`.
    """
    if cycle.justification is None:
        yield NotStated(f"{cycle.label} does not state why no other method is practicable")
    if cycle.ethylene_oxide is None or cycle.ethylene_oxide.residue_limits is None:
        yield NotStated(
            f"{cycle.label} does not state its residue limits",
            "ethylene_oxide" if cycle.ethylene_oxide is not None else None,
        )
