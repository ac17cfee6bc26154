"""Reach of the maintenance plan."""

from collections.abc import Iterator

from ccs_author.model import Item, Strategy
from ccs_author.model.elements.maintenance import Maintenance
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.classified import classified
from ccs_author.rules.utilities.utility_lifecycle import runs_with_high_impact


def to_be_maintained(strategy: Strategy) -> list[Item]:
    """Return what protects the product and wears: air, barriers, sterilisers, utilities."""
    premises = strategy.premises
    served = {room.air_handling for room in premises.rooms if classified(room, strategy)}
    sterilisers = {cycle.equipment for cycle in strategy.sterilisation.cycles}
    return [
        *(each for each in premises.air_handling if each.id in served),
        *premises.barriers,
        *premises.clean_air_devices,
        *premises.lyophilisers,
        *(each for each in premises.equipment if each.id in sterilisers),
        *(
            each
            for each in strategy.utilities.systems
            if runs_with_high_impact(each, strategy) and each.kind != "heating and ventilation"
        ),
    ]


def has_such(_: Maintenance, strategy: Strategy) -> bool:
    """Whether the site has any of these."""
    return bool(to_be_maintained(strategy))


@rule(
    Maintenance,
    ANNEX_1("2.5"),
    ANNEX_1("5.6"),
    ANNEX_1("6.3"),
    covers=("A1-MNT-001", "A1-UTL-005"),
    when=has_such,
)
def maintenance_covers_systems(maintenance: Maintenance, strategy: Strategy) -> Iterator[Gap]:
    """Planned maintenance covers air handling, barriers, sterilisers and high-risk utilities.

    What is not in the plan is maintained when it has failed.

    Name each of them under `of` in a plan.
    """
    missing = [
        each.id for each in to_be_maintained(strategy) if each.id not in maintenance.maintained
    ]
    if missing:
        yield NotStated(
            f"no planned maintenance is stated for {', '.join(missing)}",
            "plans" if maintenance.plans else None,
        )
