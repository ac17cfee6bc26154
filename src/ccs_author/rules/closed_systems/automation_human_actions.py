"""What people do at automated systems."""

from ccs_author.model.systems import ClosedSystem
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, stated
from ccs_author.rules.closed_systems.automation_qualified import automated

HUMAN_ACTIONS = stated(
    "automation-human-actions",
    ClosedSystem,
    "automation.human_actions",
    "what people do at the machine",
    ANNEX_1("8.16", "warning"),
    PART_IV("17", "warning"),
    ANNEX_2A("3.19", "warning"),
    FDA_ASEPTIC("V.A", "info"),
    covers=("ATMP-AUT-002",),
    when=automated,
    explanation="""
    What people still do at an automated system is listed.

    Mounting, connecting, swapping and clearing an alarm are the moments at which a closed
    system can be opened; a list that is short of one leaves it unassessed.

    List `automation.human_actions`, set-up and restart included.
    """,
)
