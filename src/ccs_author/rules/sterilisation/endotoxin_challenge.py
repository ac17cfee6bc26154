"""Endotoxin challenge of depyrogenation."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import depyrogenates

WANTED = ("representative containers", "reconciliation", "quantification", "recovery")


@rule(SterilisationCycle, ANNEX_1("8.69"), covers=("A1-DRY-006",), when=depyrogenates)
def endotoxin_challenge(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Depyrogenation is challenged with spiked containers, whose endotoxin is recovered.

    Endotoxin that sticks to the glass is missed by the test, and looks destroyed.

    Name the study in `dry_heat.endotoxin_challenge`, and in `challenge_covers` what it covers:
    representative containers, reconciliation, quantification and recovery.
    """
    dry = cycle.dry_heat
    if dry is None or dry.endotoxin_challenge is None:
        yield NotStated(
            f"no endotoxin challenge of {cycle.label} is stated",
            "dry_heat" if dry is not None else None,
        )
        return
    missing = [item for item in WANTED if item not in dry.challenge_covers]
    if missing:
        yield NotStated(
            f"the endotoxin challenge of {cycle.label} does not state {', '.join(missing)}",
            "dry_heat.challenge_covers",
        )
