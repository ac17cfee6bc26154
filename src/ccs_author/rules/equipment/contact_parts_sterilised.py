"""Sterility of parts that touch product."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.model.systems import Equipment
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.equipment.stated import touches_product
from ccs_author.rules.made_here import used_aseptically

KILLS_IN_PART = Pattern(r"\b(?:disinfect|wip(?:ed?|es|ing)\b|alcohol|sanitis)", re.IGNORECASE)
STERILISES = Pattern(
    r"\b(?:steril|steam|sip\b|autoclav|irradiat|gamma|heat|depyrogen|vapour|single.use)",
    re.IGNORECASE,
)


def touches_what_stays_sterile(equipment: Equipment, strategy: Strategy) -> bool:
    """Whether parts of it touch what is processed aseptically, as far as can be told."""
    touches = touches_product(equipment, strategy) or _used_untold(equipment, strategy)
    return touches and used_aseptically(equipment.id, strategy)


def _used_untold(equipment: Equipment, strategy: Strategy) -> bool:
    used = any(equipment.id in step.equipment for step in strategy.steps)
    return equipment.contact is None and used


@rule(
    Equipment,
    ANNEX_1("5.5"),
    covers=("A1-EQP-003",),
    when=touches_what_stays_sterile,
)
def contact_parts_sterilised(equipment: Equipment, strategy: Strategy) -> Iterator[Gap]:
    """Parts that touch product, directly or indirectly, are sterilised for aseptic work.

    Disinfection leaves spores alive, and a stopper that slides over them carries them along.

    State `contact`; name the cycle in `sterilisation`, or say in `contact_parts_sterilised` how
    the parts come sterile.
    """
    if equipment.contact is None:
        yield NotStated(f"whether parts of {equipment.label} touch the product is not stated")
        return
    cycle = strategy.find(equipment.sterilisation, SterilisationCycle)
    if cycle is not None and cycle.purpose == "decontamination":
        yield Gap(
            f"parts of {equipment.label} touch the product, but {cycle.id} only decontaminates",
            "sterilisation",
        )
    elif not equipment.sterilisation and not equipment.contact_parts_sterilised:
        yield NotStated(
            f"how the parts of {equipment.label} that touch the product are sterilised is not "
            "stated"
        )
    elif cycle is None and _disinfected_only(equipment.contact_parts_sterilised or ""):
        yield Gap(
            f"parts of {equipment.label} touch the product, but are not sterilised: "
            f"“{equipment.contact_parts_sterilised}”",
            "contact_parts_sterilised",
        )


def _disinfected_only(text: str) -> bool:
    return bool(KILLS_IN_PART.search(text)) and not STERILISES.search(text)
