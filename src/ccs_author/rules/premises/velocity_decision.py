"""Whether velocity is tested outside grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def has_lower_grades(premises: Premises, _: Strategy) -> bool:
    """Whether any room is grade B, C or D."""
    return any(room.grade in {"B", "C", "D"} for room in premises.rooms)


@rule(
    Premises,
    ANNEX_1("4.32", "warning"),
    covers=("A1-QLF-012",),
    when=has_lower_grades,
)
def velocity_decision(premises: Premises, _: Strategy) -> Iterator[Gap]:
    """The strategy decides whether air velocity is tested in grades B, C and D.

    The annex leaves the decision to a risk assessment that is part of the strategy.

    State the decision and its assessment in `velocity_decision`.
    """
    if not premises.velocity_decision:
        yield NotStated(
            "whether air velocity is tested in grades B, C and D at requalification is not "
            "stated",
            "velocity_decision",
        )
