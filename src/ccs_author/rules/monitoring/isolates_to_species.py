"""Identification of isolates."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.critical import supply_only


def aseptic_grades(strategy: Strategy) -> list[str]:
    """Return which of the grades A and B the site has."""
    places = (*strategy.premises.rooms, *strategy.spaces)
    grades = {place.grade for place in places if not supply_only(place)}
    return [grade for grade in ("A", "B") if grade in grades]


def has_a_or_b(_: Monitoring, strategy: Strategy) -> bool:
    """Whether the site has a grade A or B place."""
    return bool(aseptic_grades(strategy))


@rule(
    Monitoring,
    ANNEX_1("9.31"),
    PART_IV("4.2.3", "warning"),
    FDA_ASEPTIC("X.B", "warning"),
    covers=("A1-EMR-003", "ATMP-EM-009"),
    when=has_a_or_b,
)
def isolates_to_species(monitoring: Monitoring, strategy: Strategy) -> Iterator[Gap]:
    """Organisms found in grade A and B are identified to species.

    Only the species tells where an organism comes from, and whether the disinfectants in use
    kill it.

    State under `identification` that grades A and B are identified to `species`, and in
    `impact` how the effect on product and on the state of control is judged.
    """
    for grade in aseptic_grades(strategy):
        stated = [
            (index, each)
            for index, each in enumerate(monitoring.identification)
            if grade in each.grades
        ]
        if not stated:
            yield NotStated(f"how far isolates from grade {grade} are identified is not stated")
        elif not any(each.impact for _, each in stated):
            yield NotStated(
                f"how the effect of isolates from grade {grade} is judged is not stated",
                f"identification.{stated[0][0]}",
            )
        for index, each in stated:
            if each.level is None:
                yield NotStated(
                    f"isolates from grade {grade} are identified, but how far is not stated",
                    f"identification.{index}",
                )
            elif each.level != "species":
                yield Gap(
                    f"isolates from grade {grade} are identified by {each.level}, "
                    "not to species",
                    f"identification.{index}.level",
                )
