"""Monitoring of equipment in which organisms grow."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.facility import Room
from ccs_author.model.systems import Equipment
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, NotStated, rule

NICHES = Pattern(r"\b(incubators?|thaw\w*|water ?baths?|centrifuges?)\b", re.IGNORECASE)


def offers_a_niche(equipment: Equipment, strategy: Strategy) -> bool:
    """Whether the equipment is warm or wet by its nature, or holds open water.

    What stands in unclassified rooms alone, such as a laboratory, is left out.
    """
    rooms = [strategy.find(code, Room) for code in equipment.rooms]
    if rooms and all(room is not None and room.grade == "NC" for room in rooms):
        return False
    told = f"{equipment.kind or ''} {equipment.name or ''}"
    return bool(equipment.open_water) or NICHES.search(told) is not None


@rule(
    Equipment,
    ANNEX_2A("3.10", "warning"),
    PART_IV("4.2.3", "warning"),
    FDA_ASEPTIC("X.A", "info"),
    covers=("ATMP-EM-006",),
    when=offers_a_niche,
)
def niche_monitored(equipment: Equipment, strategy: Strategy) -> Iterator[NotStated]:
    """Incubators, thawing devices and centrifuges are part of the monitoring plan.

    Warmth, water and spilled medium let organisms grow there, centimetres from the product and
    unseen by plates in the room.

    Add a monitoring location at the equipment, or name the location that covers it in `niche`.
    """
    named = re.findall(r"[\w./-]*\w", equipment.niche or "")
    covered = any(strategy.find(word, MonitoringLocation) for word in named)
    if not covered and not strategy.monitored_at(equipment.id):
        yield NotStated(f"{equipment.label} is not in the monitoring plan")
