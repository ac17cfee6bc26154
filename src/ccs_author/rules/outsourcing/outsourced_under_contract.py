"""Contracts for outsourced activities."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.outsourcing import OutsourcedActivity
from ccs_author.rules import ANNEX_1, ANNEX_2A, GMP, PART_IV, Gap, NotStated, rule


@rule(
    OutsourcedActivity,
    ANNEX_1("2.5"),
    GMP("Part I 7.1"),
    PART_IV("13"),
    ANNEX_2A("7.1"),
    covers=("A1-OUT-001", "ATMP-OUT-001"),
)
def outsourced_under_contract(activity: OutsourcedActivity, _: Strategy) -> Iterator[Gap]:
    """Every outsourced activity stands under a contract.

    Without one nobody owes the site an answer when something goes wrong.

    Name the contract in `agreement`.
    """
    if activity.agreement is None:
        yield NotStated(f"no contract for {activity.label} is stated")
