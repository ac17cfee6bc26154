"""Ultraviolet light."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def by_light(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether it works by ultraviolet light."""
    return cycle.kind == "ultraviolet"


@rule(SterilisationCycle, ANNEX_1("8.71"), covers=("A1-RAD-001",), when=by_light)
def ultraviolet(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Ultraviolet light is never claimed as sterilisation.

    It reaches only what it shines on, and shadows, films and dust protect organisms.

    Sterilise by another method, or state that the purpose is `decontamination`.
    """
    if cycle.purpose is None:
        yield NotStated(f"what ultraviolet light is for in {cycle.label} is not stated")
    elif cycle.purpose != "decontamination":
        yield Gap(f"{cycle.label} claims {cycle.purpose} by ultraviolet light", "purpose")
