"""Identification of isolates."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule


def has_a_or_b(_: Monitoring, strategy: Strategy) -> bool:
    """Whether the site has a grade A or B place."""
    places = (*strategy.premises.rooms, *strategy.spaces)
    return any(place.grade in ("A", "B") for place in places)


@rule(
    Monitoring,
    ANNEX_1("9.31"),
    FDA_ASEPTIC("X.B", "warning"),
    covers=("A1-EMR-003", "ATMP-EM-009"),
    when=has_a_or_b,
)
def isolates_to_species(monitoring: Monitoring, strategy: Strategy) -> Iterator[Gap]:
    """Organisms found in grade A and B are identified to species.

    Only the species tells where an organism comes from, and whether the disinfectants in use
    kill it.

    State under `identification` that grades A and B are identified to `species`.
    """
    places = (*strategy.premises.rooms, *strategy.spaces)
    for grade in sorted({place.grade for place in places if place.grade in ("A", "B")}):
        stated = [
            (index, each)
            for index, each in enumerate(monitoring.identification)
            if grade in each.grades
        ]
        if not stated:
            yield NotStated(f"how far isolates from grade {grade} are identified is not stated")
        for index, each in stated:
            if each.level not in ("species", None):
                yield Gap(
                    f"isolates from grade {grade} are identified by {each.level}, "
                    "not to species",
                    f"identification.{index}.level",
                )
