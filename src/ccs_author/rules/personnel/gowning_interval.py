"""Reassessment of gowning."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import OperatorQualification
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule
from ccs_author.rules.personnel.access_to_a_and_b import people_gown_for_a_or_b

LONGEST_MONTHS = 12


def gowned(_: OperatorQualification, strategy: Strategy) -> bool:
    """Whether people wear clothing for grade A or B, as far as is known."""
    return people_gown_for_a_or_b(strategy)


@rule(
    OperatorQualification,
    ANNEX_1("7.4"),
    FDA_ASEPTIC("V.A", "warning"),
    covers=("A1-PER-003",),
    when=gowned,
)
def gowning_interval(people: OperatorQualification, _: Strategy) -> Iterator[Gap]:
    """Gowning of people who enter grade A and B is assessed at least once a year.

    Habits creep in between assessments, and the gown is the only barrier between people and the
    room.

    State `gowning_interval_months`, 12 or fewer.
    """
    if not people.gowning_interval_months:
        yield NotStated("how often gowning is assessed is not stated")
    elif people.gowning_interval_months > LONGEST_MONTHS:
        yield Gap(
            f"gowning is assessed every {people.gowning_interval_months} months, longer than "
            f"{LONGEST_MONTHS}",
            "gowning_interval_months",
        )
