"""Identification of isolates from grade C and D."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS, Monitoring
from ccs_author.rules import ANNEX_1, NotStated, rule


def sampled_grades(strategy: Strategy) -> list[str]:
    """Return which of the grades C and D are sampled for organisms."""
    grades = {
        strategy.grade_of(each.at)
        for each in strategy.monitoring.locations
        if each.method in VIABLE_METHODS
    }
    return [grade for grade in ("C", "D") if grade in grades]


def samples_c_or_d(_: Monitoring, strategy: Strategy) -> bool:
    """Whether organisms are looked for in grade C or D."""
    return bool(sampled_grades(strategy))


@rule(Monitoring, ANNEX_1("9.31", "warning"), covers=("A1-EMR-004",), when=samples_c_or_d)
def isolates_of_c_and_d(monitoring: Monitoring, strategy: Strategy) -> Iterator[NotStated]:
    """The strategy says when organisms from grade C and D are identified.

    They need not all be known, but spore formers, moulds and repeated finds there are on their
    way to the cleaner rooms, and the flora of a site has to be known.

    State under `identification` for grades C and D a `trigger`: above which limit, and which
    organisms always.
    """
    for grade in sampled_grades(strategy):
        stated = [each for each in monitoring.identification if grade in each.grades]
        if not any(each.trigger or each.level == "species" for each in stated):
            yield NotStated(f"when isolates from grade {grade} are identified is not stated")
