"""Systems that are opened and closed again."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import ClosedSystem
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule

WIPED = Pattern(r"\b(?:wip(?:ed?|es|ing)|alcohol|rins(?:ed?|es|ing)|spray)", re.IGNORECASE)
RESTORED = Pattern(
    r"\b(?:steril|sip\b|steam|autoclav|sanitis|gamma|irradiat|vapour|grade a\b|new (?:set|bag)"
    r"|validated (?:cycle|procedure))",
    re.IGNORECASE,
)


def may_be_opened(system: ClosedSystem, _: Strategy) -> bool:
    """Whether the system is not said to stay closed all its life."""
    return system.kind != "closed"


@rule(
    ClosedSystem,
    ANNEX_1("8.130"),
    ANNEX_2A("5.7"),
    PART_IV("9.5.1", "warning"),
    covers=("A1-CLS-003", "ATMP-CLS-004"),
    when=may_be_opened,
)
def return_to_closed(system: ClosedSystem, _: Strategy) -> Iterator[Gap]:
    """A functionally closed system has a validated way back to the closed state.

    Once opened it holds whatever the room held.

    State in `return_to_closed` the cleaning and sterilisation after opening, and its
    validation, or that it is opened in grade A only.
    """
    way = system.return_to_closed
    if system.kind is None:
        yield NotStated(f"whether {system.label} is opened at times is not stated")
    elif way is None:
        yield NotStated(
            f"{system.label} is opened at times, but no way back to closed is stated"
        )
    elif WIPED.search(way) and not RESTORED.search(way):
        yield Gap(
            f"{system.label} is opened at times, and what closes it again sterilises nothing: "
            f"“{way}”",
            "return_to_closed",
        )
