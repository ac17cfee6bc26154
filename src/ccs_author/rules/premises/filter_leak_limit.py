"""Leaks of terminal filters."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, STANDARD, Gap, NotStated, rule
from ccs_author.rules.premises.requalification_triggers import has_classified_rooms

USUAL_PCT = 0.01


@rule(
    Premises,
    ANNEX_1("4.25", "warning"),
    STANDARD("ISO 14644-3:2019", "warning"),
    covers=("A1-ISO-009",),
    when=has_classified_rooms,
)
def filter_leak_limit(premises: Premises, _: Strategy) -> Iterator[Gap]:
    """The leak test of terminal filters has a limit, usually 0.01 per cent.

    Without a limit a scan has no result; a filter of a lower class may need a looser one.

    State `filter_leak_limit_pct` under `classification_method`, and for more than 0.01 the
    `filter_leak_reason`.
    """
    method = premises.classification_method
    limit = method.filter_leak_limit_pct if method is not None else None
    if method is None or limit is None:
        yield NotStated(
            "the limit of the filter leak test is not stated",
            "classification_method" if method is not None else None,
        )
    elif limit > USUAL_PCT and method.filter_leak_reason is None:
        yield Gap(
            f"filters may leak {plain(limit)} %, more than {USUAL_PCT} %, and no reason "
            "is given",
            "classification_method.filter_leak_limit_pct",
        )
