"""How often the strategy is reviewed."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import DocumentControl
from ccs_author.rules import PRACTICE, Gap, rule

USUAL_MONTHS = 12


def interval_stated(control: DocumentControl, _: Strategy) -> bool:
    """Whether the interval of review is stated."""
    return control.review_interval_months is not None


@rule(
    DocumentControl,
    PRACTICE("yearly review", "info"),
    covers=("A1-DOC-005", "ATMP-CCS-005"),
    when=interval_stated,
)
def review_interval(control: DocumentControl, _: Strategy) -> Iterator[Gap]:
    """The strategy is reviewed at least once a year.

    No regulation gives a figure; a year is what most sites choose, since most data come
    together once a year.

    Shorten `review_interval_months`, or keep it and tell why in `governance`.
    """
    months = control.review_interval_months
    if months is not None and months > USUAL_MONTHS:
        yield Gap(
            f"the strategy is reviewed every {months} months, less often than once a year",
            "review_interval_months",
        )
