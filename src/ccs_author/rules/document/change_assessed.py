"""Changes beside the strategy."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import Change
from ccs_author.rules import ANNEX_1, GMP, Gap, NotStated, rule


@rule(
    Change,
    ANNEX_1("2.6"),
    GMP("Annex 15 11", "warning"),
    covers=("A1-CHG-001",),
)
def change_assessed(change: Change, _: Strategy) -> Iterator[Gap]:
    """A change is weighed against the strategy before it is made and again afterwards.

    A change that is right for one element can open a way in through another.

    State `affects` (`[]` when it touches no record), `impact_before`, and once it is
    implemented `impact_after`.
    """
    if not change.affects and "affects" not in change.model_fields_set:
        yield NotStated(f"what {change.id} touches is not stated", "affects")
    if change.impact_before is None:
        yield NotStated(
            f"the effect of {change.id} on contamination control was not stated before",
            "impact_before",
        )
    if change.implemented is not None and change.impact_after is None:
        yield NotStated(
            f"{change.id} was implemented on {change.implemented}, and its effect on "
            "contamination "
            "control is not stated",
            "impact_after",
        )
