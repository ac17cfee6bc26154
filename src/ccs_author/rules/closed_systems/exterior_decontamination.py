"""Outsides of automated systems."""

from ccs_author.model import Strategy
from ccs_author.model.systems import ClosedSystem
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, stated
from ccs_author.rules.closed_systems.automation_qualified import automated


def serves_many_patients(system: ClosedSystem, strategy: Strategy) -> bool:
    """Whether an automated system serves one patient after another."""
    return automated(system, strategy) and any(
        product.is_advanced_therapy for product in strategy.products
    )


EXTERIOR = stated(
    "exterior-decontamination",
    ClosedSystem,
    "exterior_decontamination",
    "how its outside is decontaminated before the next patient",
    ANNEX_2A("5.18", "warning"),
    PART_IV("9.4", "warning"),
    FDA_ASEPTIC("IX.C", "warning"),
    covers=("ATMP-AUT-003",),
    when=serves_many_patients,
    explanation="""
    The outside of an automated system is decontaminated between patients.

    The set is new for each patient, the machine is not: drops and gloves carry the last one's
    material to the next one's connections.

    State `exterior_decontamination`: agent, contact time, and where it is recorded.
    """,
)
