"""Openings that never close."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.boundaries import between_grades, cleaner_first


def mouse_hole_of_a_or_b(door: Door, strategy: Strategy) -> bool:
    """Whether it is a mouse-hole from grade A or B to a lower grade."""
    sides = strategy.sides_of(door) if door.kind == "mouse-hole" else None
    if sides is None or not between_grades(door, strategy):
        return False
    return cleaner_first(*sides)[0].grade in {"A", "B"}


@rule(
    Door,
    ANNEX_1("4.15"),
    covers=("A1-AIR-006",),
    when=mouse_hole_of_a_or_b,
)
def mouse_hole_study(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """Airflow visualisation shows that nothing comes in through a mouse-hole.

    It stands open all the time, so only the flow of air closes it.

    State the study, with its report and `interfaces: true`, in `airflow_study` of the cleaner
    room.
    """
    sides = strategy.sides_of(door)
    if sides is None:
        return
    clean, _ = cleaner_first(*sides)
    if clean.airflow_study is None or clean.airflow_study.report is None:
        yield NotStated(
            f"the mouse-hole {door.label} has no airflow study: {clean.id} names no report "
            "of one",
            "kind",
        )
    elif clean.airflow_study.interfaces is None:
        yield NotStated(
            f"whether the airflow study of {clean.id} looked at the mouse-hole {door.label} is "
            "not stated",
            "kind",
        )
    elif not clean.airflow_study.interfaces:
        yield Gap(
            f"the airflow study of {clean.id} did not look at the mouse-hole {door.label}",
            "kind",
        )
