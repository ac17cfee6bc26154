"""Isolators and RABS beside closed systems."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import ClosedSystem
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, rule

BARRIER = Pattern(
    r"\b(isolators?|RABS|glove ?box(?:es)?)(?:[ -]*(?:no\.? ?)?\d+)?$", re.IGNORECASE
)
HEAD = Pattern(r"[,;:(]|\b(?:for|of|in|on|at|with|to|by|from|beside)\b", re.IGNORECASE)


@rule(
    ClosedSystem,
    ANNEX_1("8.127", "warning"),
    ANNEX_2A("3.13", "warning"),
    PART_IV("4.2.2", "warning"),
    FDA_ASEPTIC("App. 1", "info"),
    covers=("ATMP-CLS-002",),
)
def closed_system_is_no_barrier(system: ClosedSystem, _: Strategy) -> Iterator[Gap]:
    """Isolators and RABS are entered as barriers, not as closed systems.

    A closed system keeps product in its pipes and bags; a barrier encloses open product and
    needs a grade, gloves, leak tests and a background.

    Move the record to `premises.barriers`, with its `kind`.
    """
    # "Isolator 2 for filling" is one; "transfer set of the isolator" only serves one.
    found = BARRIER.search(HEAD.split(system.name or "")[0].strip())
    if found:
        yield Gap(f"{system.id} is entered as a closed system, but named “{found[1]}”", "name")
