"""Doors of RABS."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.barriers.stated import rabs

AT_WILL = Pattern(
    r"\b(?:as|if|when|where|whenever) (?:needed|necessary|required|appropriate)\b",
    re.IGNORECASE,
)


@rule(Barrier, ANNEX_1("4.20", "warning"), covers=("A1-BAR-023",), when=rabs)
def rabs_doors(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """Doors of a RABS stay closed during work, or open by a rule made before.

    An open door ends the separation that makes it a barrier; what may happen then, and what
    follows, is decided beforehand and not beside the line.

    State in `door_rule` on which occasions doors open, and how grade A is regained.
    """
    if barrier.door_rule is None:
        yield NotStated(f"when doors of {barrier.label} may be opened is not stated")
    elif vague := AT_WILL.search(barrier.door_rule):
        yield Gap(
            f"the door rule of {barrier.label} leaves opening to the moment: “{vague[0]}”",
            "door_rule",
        )
