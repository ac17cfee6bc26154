"""Integrity test of sterilised filters before use (PUPSIT)."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule

TREATED = ("filter sterilisation", "supply chain", "process knowledge")
"""What the risk assessment has to treat. Annex 1 8.87 i to iii."""


def sterilising_liquid(filter_: Filter, _: Strategy) -> bool:
    """Whether the filter sterilises a liquid."""
    return filter_.kind == "sterilising liquid filter"


@rule(
    Filter,
    ANNEX_1("8.87"),
    PART_IV("9.5.3", "warning"),
    covers=("A1-FIL-002", "ATMP-FLT-001"),
    when=sterilising_liquid,
)
def integrity_before_use(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """A sterilised liquid filter is tested before use, or a risk assessment says why not.

    Sterilisation can damage a filter in a way that the product then masks, so that the test
    after use passes.

    State `pre_use_post_sterilisation_test: true`; or the reason in `pupsit_justification`, the
    risk assessment in `pupsit_assessment`, and in `pupsit_covers` what it treats: filter
    sterilisation, supply chain, process knowledge.
    """
    if filter_.pre_use_post_sterilisation_test:
        return
    if filter_.pupsit_justification:
        yield from _assessed(filter_)
    elif filter_.pre_use_post_sterilisation_test is None:
        yield NotStated(
            f"whether {filter_.label} is tested before use, after sterilisation, is not stated"
        )
    else:
        yield Gap(
            f"{filter_.label} is not tested before use, and no justification is given",
            "pre_use_post_sterilisation_test",
        )


def _assessed(filter_: Filter) -> Iterator[NotStated]:
    if filter_.pupsit_assessment is None:
        yield NotStated(
            f"{filter_.label} is not tested before use, and no risk assessment is named",
            "pupsit_justification",
        )
        return
    missing = [each for each in TREATED if each not in filter_.pupsit_covers]
    if missing:
        yield NotStated(
            f"whether {filter_.pupsit_assessment} treats {', '.join(missing)} is not stated, "
            f"although {filter_.label} is not tested before use",
            "pupsit_assessment",
        )
