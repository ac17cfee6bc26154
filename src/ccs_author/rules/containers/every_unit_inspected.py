"""Visual inspection of filled containers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import VisualInspection
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def parenteral(_: VisualInspection, strategy: Strategy) -> bool:
    """Whether any product is parenteral."""
    return any(product.parenteral for product in strategy.products)


@rule(VisualInspection, ANNEX_1("8.30"), covers=("A1-VIS-001",), when=parenteral)
def every_unit_inspected(inspection: VisualInspection, _: Strategy) -> Iterator[Gap]:
    """Every filled container of a parenteral product is inspected.

    Particles and leaks are defects of single units; a sample says nothing of the others.

    State `coverage_pct: 100`.
    """
    if inspection.coverage_pct is None:
        yield NotStated("the share of containers inspected is not stated")
    elif inspection.coverage_pct < 100:  # noqa: PLR2004 - per cent
        yield Gap(
            f"only {inspection.coverage_pct:g} % of containers are inspected", "coverage_pct"
        )
