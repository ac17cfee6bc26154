"""People who come from other areas."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Personnel
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule


@rule(
    Personnel,
    ANNEX_2A("2.3"),
    ANNEX_1("7.8", "warning"),
    PART_IV("3.3", "warning"),
    covers=("ATMP-SEG-006",),
)
def crossing_areas(personnel: Personnel, _: Strategy) -> Iterator[Gap]:
    """How people are kept from carrying organisms over from other areas is stated.

    People who handled live organisms, animals or other cells carry them on skin and clothes.

    State `crossing_rule`: who may not enter, for how long, and what is done when it cannot be
    avoided.
    """
    if personnel.crossing_rule is None:
        yield NotStated("what keeps people from carrying organisms between areas is not stated")
