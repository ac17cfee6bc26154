"""Validation of sterilisation."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def relied_on(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether anything aseptic rests on the cycle; waste and ultraviolet light are left out."""
    return cycle.kind not in ("waste decontamination", "ultraviolet")


@rule(
    SterilisationCycle,
    ANNEX_1("8.36"),
    ANNEX_1("4.22"),
    covers=("A1-STE-001",),
    when=relied_on,
)
def sterilisation_validated(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Every sterilisation, depyrogenation and decontamination cycle is validated.

    Whether organisms died cannot be seen on the item; it must have been shown beforehand.

    State `validated: true` with the `report`; until then do not rely on the cycle.
    """
    if cycle.validated is None:
        yield NotStated(f"whether {cycle.label} is validated is not stated")
    elif not cycle.validated:
        yield Gap(f"{cycle.label} is not validated", "validated")
    elif cycle.report is None:
        yield NotStated(f"{cycle.label} is validated, and no report is named", "validated")
