"""Specification of gases."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.utilities.gas_filtered_at_use import gas_in_contact

WANTED = {
    "particles": ("particle", "particulate"),
    "oil": ("oil", "hydrocarbon"),
    "water": ("water", "moisture", "humidity", "dew point"),
    "viable count": ("viable", "microb", "bioburden", "organism", "cfu"),
}
"""What a gas has limits of, and the words by which a limit of it is known."""


@rule(Utility, ANNEX_1("6.18"), covers=("A1-GAS-001",), when=gas_in_contact)
def gas_specification(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """A gas that touches product has limits of particles, oil, water and organisms.

    A compressor adds oil, a wet line grows organisms, and both reach whatever the gas touches.

    List the four in `specification`, each with `what` (particles, oil, water, viable count)
    and its `limit`.
    """
    absent = [name for name, words in WANTED.items() if not utility.limits(*words)]
    if absent:
        yield NotStated(
            f"the specification of {utility.label} has no limit of {', '.join(absent)}",
            "specification" if utility.specification else None,
        )
