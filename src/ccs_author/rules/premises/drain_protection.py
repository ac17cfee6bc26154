"""Drains in grades C and D."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule

UNPROTECTED = Pattern(
    r"\b(?:no|without(?: an?)?|neither)\s+(?:water )?(?:traps?|seals?|air ?breaks?)\b",
    re.IGNORECASE,
)
TRAP = Pattern(r"trap|seal|siphon|capped|closed", re.IGNORECASE)
AIR_BREAK = Pattern(r"air.?(?:break|gap)|back.?flow", re.IGNORECASE)
HYGIENE = Pattern(
    r"disinfect|clean|chlor|sporicid|sanitis|steam|peroxide|alkali|caustic", re.IGNORECASE
)


def drained(room: Room, _: Strategy) -> bool:
    """Whether the room is grade C or D and has a drain."""
    return room.grade in {"C", "D"} and bool(room.drains)


@rule(
    Room,
    ANNEX_1("4.9"),
    PART_IV("4.2.4", "warning"),
    covers=("A1-ROOM-006",),
    when=drained,
)
def drain_protection(room: Room, _: Strategy) -> Iterator[Gap]:
    """Drains in grades C and D have a trap and an air break and are disinfected.

    Without them the drain is an open way from the sewer into the room.

    State trap or seal, the air break of sinks, and how often the drain is disinfected in
    `drain_protection`.
    """
    told = room.drain_protection
    if not told:
        yield NotStated(
            f"{room.id} has drains: {room.drains}, and does not state how they are protected",
            "drain_protection",
        )
    elif found := UNPROTECTED.search(told):
        yield Gap(
            f"{room.id} has drains: {room.drains}, and they stand “{found[0]}”",
            "drain_protection",
        )
    elif missing := _missing(told, room):
        yield NotStated(
            f"{room.id} has drains: {room.drains}, and of their protection does not state "
            f"{', '.join(missing)}",
            "drain_protection",
        )


def _missing(told: str, room: Room) -> list[str]:
    asked = [("trap or seal", TRAP), ("cleaning or disinfection", HYGIENE)]
    if room.sinks:
        asked.insert(1, ("air break of the sink", AIR_BREAK))
    return [words for words, pattern in asked if not pattern.search(told)]
