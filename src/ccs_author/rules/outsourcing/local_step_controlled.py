"""Steps made outside the site's premises."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.outsourcing import LocalStep
from ccs_author.rules import ANNEX_2A, PART_IV, NotStated, rule

NEEDED = {
    "responsible_site": "the site that answers for it",
    "approved": "its approval",
    "audits": "audits of the place",
    "agreement": "the agreement",
}


@rule(
    LocalStep,
    ANNEX_2A("3.14"),
    ANNEX_2A("6.15"),
    ANNEX_2A("6.16"),
    PART_IV("11"),
    covers=("ATMP-DEC-001",),
)
def local_step_controlled(step: LocalStep, _: Strategy) -> Iterator[NotStated]:
    """A step made outside the premises is owned, approved, audited and under contract.

    On a ward or in a theatre nobody works under this strategy unless somebody has taken it
    there.

    State `responsible_site`, `approved`, `audits` and `agreement` of the step.
    """
    absent = [words for field, words in NEEDED.items() if not step.holds(field)]
    if absent:
        yield NotStated(f"{step.label} is made elsewhere; not stated: {', '.join(absent)}")
