"""Methods of integrity testing."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Container
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, Gap, rule

LOOKED_AT = Pattern(r"\bvisual|\beye\b|\blook", re.IGNORECASE)
MEASURED = Pattern(
    r"vacuum|pressure|helium|dye|ingress|voltage|hvld|laser|headspace|leak|decay|burst|immers"
    r"|bubble|tracer|conductiv|ultraso|infrared|mass",
    re.IGNORECASE,
)
"""Words that tell of a physical method beside looking."""


@rule(Container, ANNEX_1("8.22"), covers=("A1-CCI-002",))
def integrity_not_by_eye(container: Container, _: Strategy) -> Iterator[Gap]:
    """Integrity of a closure does not rest on visual inspection.

    A leak that lets organisms in is far smaller than the eye can see.

    State a physical method in `integrity.method` and `visual_only: false`.
    """
    test = container.integrity
    if test is None:
        return
    if test.visual_only:
        yield Gap(
            f"the integrity of {container.label} rests on visual inspection alone",
            "integrity.visual_only",
        )
    elif test.method and LOOKED_AT.search(test.method) and not MEASURED.search(test.method):
        yield Gap(
            f"the integrity of {container.label} rests on looking at it: {test.method}",
            "integrity.method",
        )
