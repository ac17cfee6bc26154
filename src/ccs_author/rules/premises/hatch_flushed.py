"""Air of hatches."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.boundaries import between_grades, cleaner_first


def hatch_of_a_or_b(door: Door, strategy: Strategy) -> bool:
    """Whether it is a hatch in use between grade A or B and a lower grade."""
    sides = strategy.sides_of(door) if door.kind in {"hatch", "pass-through"} else None
    if sides is None or door.direction == "closed" or not between_grades(door, strategy):
        return False
    return cleaner_first(*sides)[0].grade in {"A", "B"}


@rule(Door, ANNEX_1("4.12", "warning"), covers=("A1-LOCK-008",), when=hatch_of_a_or_b)
def hatch_flushed(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """A hatch to grade A or B is flushed with filtered air.

    A static box hands the air of the lower grade on with each thing that is put into it.

    Fit a supply of filtered air and state `flushed: true` at the hatch; what else protects the
    cleaner room belongs in a waiver.
    """
    sides = strategy.sides_of(door)
    if sides is None:
        return
    clean, _ = cleaner_first(*sides)
    if door.flushed is None:
        yield NotStated(
            f"whether the {door.kind} {door.label} to grade {clean.grade} is flushed with "
            "filtered air is not stated",
            "kind",
        )
    elif not door.flushed:
        yield Gap(
            f"the {door.kind} {door.label} to grade {clean.grade} is not flushed with "
            "filtered air",
            "flushed",
        )
