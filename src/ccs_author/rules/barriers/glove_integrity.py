"""Integrity of isolator gloves."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.barriers.negative_isolator import isolator
from ccs_author.rules.barriers.stated import may_have_gloves

AROUND = (
    {"start and end of batch"},
    {"start and end of campaign"},
    {"start and end of session"},
)


def gloved_isolator(barrier: Barrier, strategy: Strategy) -> bool:
    """Whether it is an isolator that is not said to be without gloves."""
    return isolator(barrier, strategy) and may_have_gloves(barrier, strategy)


@rule(
    Barrier,
    ANNEX_1("4.21", "warning"),
    PART_IV("4.2.1", "warning"),
    FDA_ASEPTIC("App. 1", "warning"),
    covers=("A1-BAR-011", "ATMP-BAR-010"),
    when=gloved_isolator,
)
def glove_integrity(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """Isolator gloves are tested for integrity before and after each batch or campaign.

    A pinhole is where the hand of the operator meets the product, and a test afterwards tells
    which batch it may have met.

    State `gloves.integrity_tested: [start and end of batch]` (of campaign, or of session for
    small manual batches).
    """
    if barrier.gloves is None or not barrier.gloves.integrity_tested:
        yield NotStated(f"when the gloves of {barrier.label} are tested is not stated")
        return
    when = set(barrier.gloves.integrity_tested)
    if not any(each <= when for each in AROUND):
        yield Gap(
            f"the gloves of {barrier.label} are tested {' and '.join(sorted(when))}, "
            "not before and after each batch, campaign or session",
            "gloves.integrity_tested",
        )
