"""Sterile clothing for grade A and B."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Gowning
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def for_a_or_b(gowning: Gowning, _: Strategy) -> bool:
    """Whether the clothing is for grade A or B."""
    return gowning.grade in ("A", "B")


@rule(
    Gowning,
    ANNEX_1("7.13"),
    ANNEX_1("7.15"),
    covers=("A1-GWN-006", "A1-GWN-007", "A1-GWN-010"),
    when=for_a_or_b,
)
def sterile_gown(gowning: Gowning, _: Strategy) -> Iterator[Gap]:
    """Clothing for grade A and B is sterile, fresh at each entry and has a longest wear.

    A gown protects as long as it is sterile, dry and whole, and no longer.

    State `sterile: true`, `fresh_each_entry: true`, `eye_cover_sterile: true`, `wear_max_h`
    and, in `wear_qualification`, the study behind it.
    """
    for field, words in (
        ("sterile", "is not sterile"),
        ("fresh_each_entry", "is not fresh at each entry"),
        ("eye_cover_sterile", "has an eye cover that is not sterile"),
    ):
        stated = getattr(gowning, field)
        if stated is None:
            yield NotStated(f"clothing for grade {gowning.grade} does not state {field}")
        elif not stated:
            yield Gap(f"clothing for grade {gowning.grade} {words}", field)
    if gowning.wear_max_h is None:
        yield NotStated(f"clothing for grade {gowning.grade} has no longest wear")
    elif gowning.wear_qualification is None:
        yield NotStated(
            f"clothing for grade {gowning.grade} does not name the qualification of its "
            "longest wear"
        )
