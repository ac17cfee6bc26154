"""Standing of Annex 1 beside Part IV."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.rules import PART_IV, Gap, NotStated, rule
from ccs_author.rules.in_force import listed


def part_iv_with_annex_1(strategy: Strategy, _: Strategy) -> bool:
    """Whether a site of advanced therapies alone lists Part IV and Annex 1 without Annex 2A."""
    advanced = [product.is_advanced_therapy for product in strategy.products]
    part_iv = listed(strategy, "part-iv")
    binding = part_iv is not None and part_iv.standing == "binding"
    beside = listed(strategy, "annex-1") is not None and listed(strategy, "annex-2a") is None
    return bool(advanced) and all(advanced) and binding and beside


@rule(
    Strategy,
    PART_IV("cover", "warning"),
    covers=("ATMP-CFG-002",),
    when=part_iv_with_annex_1,
)
def benchmark_standing(strategy: Strategy, _: Strategy) -> Iterator[Gap]:
    """Beside Part IV, Annex 1 is a benchmark, and the strategy says so.

    Part IV stands alone: other parts of the guide bind makers of advanced therapies only where
    it names them. Many sites follow Annex 1 all the same, by their own decision.

    State `standing: benchmark` and the `reason` for the edition of Annex 1.
    """
    regulation = listed(strategy, "annex-1")
    if regulation is None:
        return
    if regulation.standing == "binding":
        yield Gap(
            f"{regulation.edition} is listed as binding beside Part IV, which stands alone",
            "standing",
            about=regulation,
        )
    elif regulation.reason is None:
        yield NotStated(
            f"why {regulation.edition} is used as a benchmark is not stated",
            "reason",
            about=regulation,
        )
