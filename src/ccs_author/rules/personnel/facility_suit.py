"""What is worn below cleanroom clothing."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Gowning
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

WANTED = (("facility suit", "under-suit"), ("facility socks",))
"""What is worn; of each group, one."""


def for_b_or_c(gowning: Gowning, _: Strategy) -> bool:
    """Whether the clothing is for grade B or C."""
    return gowning.grade in ("B", "C")


@rule(Gowning, ANNEX_1("7.14"), covers=("A1-GWN-005",), when=for_b_or_c)
def facility_suit(gowning: Gowning, _: Strategy) -> Iterator[Gap]:
    """Below clothing for grade B and C people wear a suit and socks of the facility.

    Street clothes bring the street as far as the change room.

    Add `facility suit` (or `under-suit`) and `facility socks` to `garments`.
    """
    worn = set(gowning.garments)
    absent = [group[0] for group in WANTED if not worn.intersection(group)]
    if absent:
        yield NotStated(
            f"clothing for grade {gowning.grade} does not list {', '.join(absent)}",
            "garments" if gowning.garments else None,
        )
