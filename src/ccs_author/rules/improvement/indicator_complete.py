"""Indicators of the strategy."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.improvement import Indicator
from ccs_author.rules import ANNEX_1, PRACTICE, Gap, NotStated, rule

PARTS = (
    ("target", "target"),
    ("owner", "owner"),
    ("period", "period"),
    ("source", "data source"),
)


@rule(Indicator, ANNEX_1("2.3", "warning"), PRACTICE("indicators lead to decisions", "warning"))
def indicator_complete(indicator: Indicator, _: Strategy) -> Iterator[Gap]:
    """An indicator has a target, an owner, a period, a source and, off target, a decision.

    A number without a target decides nothing.

    State `target`, `owner`, `period` and `source`; when it is off target, the `decision`.
    """
    absent = [words for field, words in PARTS if getattr(indicator, field) is None]
    if absent:
        yield NotStated(f"{indicator.label} states no {', no '.join(absent)}")
    if indicator.verdict == "off target" and indicator.decision is None:
        yield Gap(f"{indicator.label} is off target, but no decision is stated", "verdict")
