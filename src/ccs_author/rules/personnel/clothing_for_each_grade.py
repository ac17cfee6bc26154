"""Grades and the clothing for them."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Personnel
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.classified import has_cleanrooms

SERVES = {"A": {"A", "B"}, "B": {"A", "B"}, "C": {"C"}, "D": {"D"}}
"""Grade of a room to the grades whose clothing may be worn there."""


@rule(
    Personnel,
    ANNEX_1("7.13"),
    covers=("A1-GWN-001", "A1-GWN-002", "A1-GWN-003"),
    when=has_cleanrooms,
)
def clothing_for_each_grade(personnel: Personnel, strategy: Strategy) -> Iterator[NotStated]:
    """For each grade of room the strategy says what people wear.

    Clothing that nobody lists is what each person finds on the shelf.

    Add an entry to `gowning` for the grade, with `garments`.
    """
    worn = {each.grade for each in personnel.gowning}
    for grade, serves in SERVES.items():
        rooms = [room.id for room in strategy.premises.rooms if room.grade == grade]
        if rooms and not serves & worn:
            yield NotStated(
                f"no clothing is stated for grade {grade}, the grade of {rooms[0]}",
                "gowning" if personnel.gowning else None,
            )
