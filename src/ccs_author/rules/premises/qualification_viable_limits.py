"""Viable limits of qualification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.classified import qualified
from ccs_author.rules.critical import supply_only
from ccs_author.rules.limits import VIABLE, told

COLUMNS = (
    ("air_cfu_m3", "air", "CFU/m3", ("air sampl", "active air")),
    ("settle_cfu_4h", "settle", "CFU/4 h", ("settle",)),
    ("contact_cfu_plate", "contact", "CFU/plate", ("contact", "surface")),
)
"""Field, column of the table, unit, and words by which a reason names the method."""


def held_to_viable_limits(space: Graded, strategy: Strategy) -> bool:
    """Whether it states its qualification, and is more than a supply of grade A air."""
    return qualified(space, strategy) and not supply_only(space)


@rule(
    Graded,
    ANNEX_1("4.31"),
    covers=("A1-QLF-006", "A1-QLF-016"),
    when=held_to_viable_limits,
)
def qualification_viable_limits(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Qualification uses air, settle and contact samples, within the table of the grade.

    The three methods find different organisms; limits looser than the table describe a lower
    grade.

    State `air_cfu_m3`, `settle_cfu_4h` and `contact_cfu_plate` in `microbial` (0 means no
    growth), or name in `omitted` the method that is not used, with the reason.
    """
    qualification = space.qualification
    if qualification is None or space.grade not in VIABLE:
        return
    table, stated = VIABLE[space.grade], qualification.microbial
    reasoned = (qualification.omitted or "").casefold()
    for field, column, unit, words in COLUMNS:
        own: float | None = getattr(stated, field) if stated is not None else None
        most: int = getattr(table, column)
        if own is not None and own > most:
            yield Gap(
                f"{space.id} (grade {space.grade}) allows {plain(own)} {unit} at "
                f"qualification, more than {told(most, unit)}",
                f"qualification.microbial.{field}",
            )
        elif own is None and not any(word in reasoned for word in words):
            yield NotStated(
                f"{space.id} (grade {space.grade}) states no limit in {unit} for its "
                "qualification",
                "qualification.microbial" if stated is not None else "qualification",
            )
