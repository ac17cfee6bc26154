"""Materials that share a store."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import Equipment
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.in_force import makes_advanced_therapies

SUSPECT = ("marker-positive", "untested", "infectious or replication-competent vector")
CLEAN = ("released", "marker-negative", "other vector", "bank", "materials")


def stores_living_material(equipment: Equipment, strategy: Strategy) -> bool:
    """Whether something is kept in it at a site that makes advanced therapies."""
    if not makes_advanced_therapies(strategy):
        return False
    return bool(equipment.stores) or any(
        step.operation == "storage" and equipment.id in step.equipment
        for step in strategy.steps
    )


@rule(
    Equipment,
    PART_IV("4.2.1"),
    ANNEX_2A("3.4"),
    ANNEX_2A("5.34"),
    covers=("ATMP-SEG-005",),
    when=stores_living_material,
)
def shared_storage(equipment: Equipment, _: Strategy) -> Iterator[Gap]:
    """Infected, untested or replication-competent material is not stored with other material.

    A bag that breaks in a tank, or a vial that leaks in an incubator, reaches whatever lies
    beside it.

    Give such material a store of its own; state `stores` of each, and in `store_separation`
    what keeps untested and infected material apart from each other.
    """
    if not equipment.stores:
        yield NotStated(f"what is stored in {equipment.label} is not stated")
        return
    suspect = [word for word in SUSPECT if word in equipment.stores]
    clean = [word for word in CLEAN if word in equipment.stores]
    if suspect and clean:
        yield Gap(
            f"{equipment.label} stores {' and '.join(suspect)} together with "
            f"{' and '.join(clean)} material",
            "stores",
        )
    elif len(suspect) > 1 and equipment.store_separation is None:
        yield NotStated(
            f"{equipment.label} stores {' and '.join(suspect)} material; what keeps them apart "
            "is not stated"
        )
