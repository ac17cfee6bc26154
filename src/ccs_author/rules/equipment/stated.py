"""What the strategy states of equipment."""

from ccs_author.model import Strategy
from ccs_author.model.systems import Equipment
from ccs_author.rules import ANNEX_1, GMP, stated


def touches_product(equipment: Equipment, _: Strategy) -> bool:
    """Whether parts of it touch the product or sterile surfaces."""
    return equipment.contact in ("direct", "indirect")


def _sterilises_or_touches(equipment: Equipment, strategy: Strategy) -> bool:
    return touches_product(equipment, strategy) or any(
        cycle.equipment == equipment.id and cycle.purpose != "decontamination"
        for cycle in strategy.sterilisation.cycles
    )


EQUIPMENT_QUALIFIED = stated(
    "equipment-qualified",
    Equipment,
    "qualification",
    "how it is qualified",
    ANNEX_1("5.6"),
    covers=("A1-EQP-004",),
    explanation="""
    Equipment that matters for contamination is qualified.

    What it does in the catalogue of its maker says little of what it does here.

    Name the qualification report in `qualification`.
    """,
)

EQUIPMENT_DESIGN = stated(
    "equipment-design-described",
    Equipment,
    "drawings",
    "which document describes its design",
    ANNEX_1("5.1", "warning"),
    covers=("A1-EQP-001",),
    when=_sterilises_or_touches,
    explanation="""
    Equipment that sterilises or touches product has a current description of its design.

    Who does not know what lies behind the panel cannot judge a fault or a change there.

    Name the description or drawing, kept up to date, in `drawings`.
    """,
)

CONTACT_EQUIPMENT_CLEANING = stated(
    "contact-equipment-cleaning",
    Equipment,
    "cleaning_validation",
    "how its cleaning is validated",
    ANNEX_1("5.4"),
    GMP("Annex 15 10", "warning"),
    covers=("A1-DIS-013",),
    when=touches_product,
    also={
        "dirty_hold_h": "how long it may stand before it is cleaned",
        "clean_hold_h": "how long it stays clean",
    },
    explanation="""
    The cleaning of equipment that touches product is validated, with the times it may wait.

    Residues shield organisms from disinfection and heat, and organisms grow while it stands.

    State `cleaning_validation`, `dirty_hold_h` and `clean_hold_h`.
    """,
)
