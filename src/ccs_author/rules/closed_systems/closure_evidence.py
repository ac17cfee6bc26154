"""Evidence that a system is closed."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import ClosedSystem
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

SAYS_SO = Pattern(
    r"\b(?:vendor|supplier|maker|manufacturer)s?\b.*\b(?:sa(?:ys|id)|states?|claims?|declares?)\b",
    re.IGNORECASE,
)


@rule(
    ClosedSystem,
    ANNEX_1("8.130"),
    PART_IV("9.5.1"),
    ANNEX_2A("3.13"),
    ANNEX_2A("5.7"),
    FDA_ASEPTIC("App. 3", "warning"),
    covers=("ATMP-CLS-001",),
)
def closure_evidence(system: ClosedSystem, _: Strategy) -> Iterator[Gap]:
    """A system that is called closed is shown to be closed.

    The surroundings may be less clean only because nothing gets through; that has to be tested,
    not assumed.

    State under `evidence` the test or monitoring, when it is done and where it is recorded.
    """
    if not system.evidence:
        yield NotStated(f"{system.label} is called closed, but no evidence of that is stated")
    for index, each in enumerate(system.evidence):
        if not each.holds("method", "frequency"):
            yield NotStated(
                f"the closure evidence of {system.label} lacks method or frequency",
                f"evidence.{index}",
            )
        elif SAYS_SO.search(each.method or ""):
            yield Gap(
                f"that {system.label} is closed rests on the word of another: “{each.method}”",
                f"evidence.{index}.method",
            )
