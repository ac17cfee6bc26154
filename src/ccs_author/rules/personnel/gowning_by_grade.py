"""Clothing by grade."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Gowning
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

BEARD = ("beard cover", "mask", "hood")
"""What covers beards and moustaches."""

ALTERNATIVES: dict[str, tuple[tuple[str, ...], ...]] = {
    "B": (
        ("hood",),
        ("mask",),
        ("eye cover",),
        ("one-piece suit", "two-piece suit"),
        ("boots", "overshoes"),
        ("gloves",),
        ("second gloves",),
    ),
    "C": (
        ("hair cover", "hood"),
        BEARD,
        ("one-piece suit", "two-piece suit"),
        ("shoes", "overshoes", "boots"),
    ),
    "D": (
        ("hair cover", "hood"),
        BEARD,
        ("protective suit", "facility suit", "one-piece suit", "two-piece suit"),
        ("shoes", "overshoes", "boots"),
    ),
}
"""For each grade what is worn at least; of each group, one."""


def has_a_list(gowning: Gowning, _: Strategy) -> bool:
    """Whether Annex 1 lists clothing for the grade."""
    return gowning.grade in ALTERNATIVES or gowning.grade == "A"


@rule(
    Gowning,
    ANNEX_1("7.13"),
    covers=("A1-GWN-001", "A1-GWN-002", "A1-GWN-003"),
    when=has_a_list,
)
def gowning_by_grade(gowning: Gowning, _: Strategy) -> Iterator[Gap]:
    """Clothing of a grade covers what Annex 1 7.13 lists as typical for it.

    Skin, hair and breath shed organisms all the time; what is not covered reaches the room.

    Add the missing garments, or give the reason in a waiver: the list is typical, not
    exhaustive.
    """
    wanted = ALTERNATIVES["B" if gowning.grade == "A" else gowning.grade or ""]
    missing = [group[0] for group in wanted if not set(group).intersection(gowning.garments)]
    if missing:
        yield NotStated(
            f"clothing for grade {gowning.grade} does not list {', '.join(missing)}",
            "garments" if gowning.garments else None,
        )
