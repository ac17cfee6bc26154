"""Ultraviolet light."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, rule


@rule(SterilisationCycle, ANNEX_1("8.71"), covers=("A1-RAD-001",))
def ultraviolet(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Ultraviolet light is never claimed as sterilisation.

    It reaches only what it shines on, and shadows, films and dust protect organisms.

    Sterilise by another method, or state that the purpose is `decontamination`.
    """
    if cycle.kind == "ultraviolet" and cycle.purpose == "sterilisation":
        yield Gap(f"{cycle.label} claims sterilisation by ultraviolet light", "purpose")
