"""Qualification of inspectors."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import VisualInspection
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

LONGEST_MONTHS = 12


def by_people(inspection: VisualInspection, strategy: Strategy) -> bool:
    """Whether people look at containers of a parenteral product."""
    parenteral = any(product.parenteral for product in strategy.products)
    return parenteral and inspection.mode != "automated"


@rule(VisualInspection, ANNEX_1("8.31"), covers=("A1-VIS-003",), when=by_people)
def inspector_requalified(inspection: VisualInspection, _: Strategy) -> Iterator[Gap]:
    """Inspectors of filled containers are qualified anew at least every twelve months.

    Eyes and habits change, and what is no longer seen is not missed either.

    State `inspector_interval_months`, 12 or fewer.
    """
    months = inspection.inspector_interval_months
    if months is None:
        yield NotStated("how often inspectors are qualified is not stated")
    elif months > LONGEST_MONTHS:
        yield Gap(
            f"inspectors are qualified every {months} months, longer than {LONGEST_MONTHS}",
            "inspector_interval_months",
        )
