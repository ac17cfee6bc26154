"""What a cycle is relied on for, against what it claims."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.model.systems import Equipment
from ccs_author.rules import ANNEX_1, Gap, rule


def only_decontaminates(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether the cycle has a method, and neither sterilises nor depyrogenates by it."""
    return cycle.kind is not None and not cycle.sterilises


@rule(
    SterilisationCycle,
    ANNEX_1("5.5", "warning"),
    ANNEX_1("8.36", "warning"),
    when=only_decontaminates,
)
def contact_cycle_sterilises(cycle: SterilisationCycle, strategy: Strategy) -> Iterator[Gap]:
    """What touches product is sterilised, and by a cycle that claims to sterilise.

    Decontamination lowers what stands on a surface; called decontamination, a cycle escapes all
    that is asked of sterilisation.

    Name a cycle that sterilises, correct `purpose`, or for equipment state `contact: none`.
    """
    premises = strategy.premises
    users = (
        *((each.id, each.sterilisation) for each in premises.equipment if _touches(each)),
        *((each.id, each.sterilisation) for each in premises.lyophilisers),
        *((each.id, each.sterilisation) for each in strategy.containers.items),
    )
    relying = [code for code, named in users if named == cycle.id]
    if relying:
        yield Gap(
            f"{', '.join(relying)} is to be sterilised by {cycle.label}, which is "
            f"{cycle.purpose or 'decontamination'} by {cycle.kind}",
            "purpose" if cycle.purpose is not None else "kind",
        )


def _touches(equipment: Equipment) -> bool:
    return equipment.contact != "none"
