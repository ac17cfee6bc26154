"""What the strategy states of vectors and of equipment that is moved."""

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Flow
from ccs_author.model.facility import Room
from ccs_author.model.site import Vector
from ccs_author.model.systems import Equipment
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, STANDARD, stated
from ccs_author.rules.flows import rises


def integrates(vector: Vector, _: Strategy) -> bool:
    """Whether the vector integrates into the genome."""
    return bool(vector.integrating)


def leaves_a_contained_area(equipment: Equipment, strategy: Strategy) -> bool:
    """Whether equipment that meets live agents is moved."""
    rooms = (strategy.find(code, Room) for code in equipment.rooms)
    contained = any(room.containment for room in rooms if room is not None)
    return bool(equipment.mobile) and (bool(equipment.vectors) or contained)


def goods_rise(flow: Flow, strategy: Strategy) -> bool:
    """Whether goods go from one grade to a higher one."""
    return bool(rises(flow, strategy))


TRANSFER_ASSESSED = stated(
    "transfer-assessed",
    Flow,
    "risk",
    "the risk under which it is assessed",
    ANNEX_1("4.10", "warning"),
    covers=("A1-RSK-005",),
    when=goods_rise,
    explanation="""
    Every way of goods into a higher grade is assessed under a risk of the register.

    What is carried in is one of the largest sources of contamination, next to people.

    Name the risk in `risk` of the flow.
    """,
)

REPLICATION_TEST = stated(
    "replication-competence-tested",
    Vector,
    "replication_test",
    "where replication-competent virus is tested for",
    ANNEX_2A("5.12", "warning"),
    PART_IV("9.4", "warning"),
    STANDARD("FDA guidance on retroviral vectors", "warning"),
    covers=("ATMP-VIR-005",),
    when=integrates,
    explanation="""
    For a vector that integrates, the strategy says where replication-competent virus is tested.

    Recombination can give back to a vector what was taken from it; then it is a contaminant
    that spreads by itself, in the patient and in the plant.

    State `replication_test`: on which stage, vector lot or product, and by which test.
    """,
)

EQUIPMENT_MOVED = stated(
    "equipment-move-requalified",
    Equipment,
    "move_requalification",
    "how it is decontaminated and requalified when it is moved",
    ANNEX_2A("3.16"),
    PART_IV("9.4", "warning"),
    FDA_ASEPTIC("IX", "info"),
    covers=("ATMP-SEG-007",),
    when=leaves_a_contained_area,
    explanation="""
    Equipment that leaves an area with live agents is decontaminated and requalified.

    A centrifuge that goes from room to room takes aerosol and drops along, and arrives out of
    adjustment.

    Keep it in its area, or state `move_requalification`.
    """,
)
