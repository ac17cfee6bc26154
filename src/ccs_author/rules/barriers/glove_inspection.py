"""Looking at gloves."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.barriers.negative_isolator import isolator
from ccs_author.rules.barriers.stated import may_have_gloves

AT_EACH_USE = ("each use", "each session", "each handling")


@rule(
    Barrier,
    ANNEX_1("4.21"),
    covers=("A1-BAR-012", "A1-BAR-016"),
    when=may_have_gloves,
)
def glove_inspection(barrier: Barrier, strategy: Strategy) -> Iterator[Gap]:
    """Gloves of a barrier are looked at for damage at each use.

    A tear is seen sooner than the next integrity test comes; in an isolator also right after
    the work that may have made it.

    State `gloves.visual: each use`, and for an isolator `gloves.inspected_after_risk: true`; of
    a barrier without gloves, `count: 0`.
    """
    gloves = barrier.gloves
    if gloves is None or gloves.visual is None:
        yield NotStated(
            f"how often the gloves of {barrier.label} are looked at is not stated",
            "gloves" if gloves is not None else None,
        )
    elif gloves.visual not in AT_EACH_USE:
        yield Gap(
            f"the gloves of {barrier.label} are looked at {gloves.visual}, not at each use",
            "gloves.visual",
        )
    if gloves is None or not isolator(barrier, strategy):
        return
    if gloves.inspected_after_risk is None:
        yield NotStated(
            f"whether the gloves of {barrier.label} are looked at after work that may have "
            "damaged them is not stated",
            "gloves",
        )
    elif not gloves.inspected_after_risk:
        yield Gap(
            f"the gloves of {barrier.label} are not looked at after work that may have damaged "
            "them",
            "gloves.inspected_after_risk",
        )
