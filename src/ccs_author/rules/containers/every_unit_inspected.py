"""Visual inspection of filled containers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Containers
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.closures import inspects


@rule(Containers, ANNEX_1("8.30"), covers=("A1-VIS-001",), when=inspects)
def every_unit_inspected(containers: Containers, _: Strategy) -> Iterator[Gap]:
    """Every filled container of a parenteral product is inspected.

    Particles and leaks are defects of single units; a sample says nothing of the others.

    State `inspection.coverage_pct: 100`.
    """
    inspection = containers.inspection
    if inspection is None or inspection.coverage_pct is None:
        yield NotStated(
            "the share of containers inspected is not stated",
            "inspection" if inspection is not None else None,
        )
    elif inspection.coverage_pct < 100:  # noqa: PLR2004 - per cent
        yield Gap(
            f"only {inspection.coverage_pct:g} % of containers are inspected",
            "inspection.coverage_pct",
        )
