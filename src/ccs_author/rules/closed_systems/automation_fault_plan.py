"""Automated systems at a stop."""

from ccs_author.model.systems import ClosedSystem
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, stated
from ccs_author.rules.closed_systems.automation_qualified import automated

FAULT_PLAN = stated(
    "automation-fault-plan",
    ClosedSystem,
    "automation.fault_plan",
    "how it stays closed at a stop, and when it may be restarted",
    PART_IV("17", "warning"),
    ANNEX_1("9.36", "warning"),
    ANNEX_2A("3.19", "warning"),
    FDA_ASEPTIC("IX.A", "info"),
    covers=("ATMP-AUT-004",),
    when=automated,
    explanation="""
    The strategy says how an automated system stays closed when power fails or it stops.

    Valves fall into their rest position and pressure goes; whether the product is then still
    closed is a matter of design, and whether it may go on is a decision to be prepared.

    State `automation.fault_plan`: the closed state at a stop, the longest stop and who decides
    on a restart.
    """,
)
