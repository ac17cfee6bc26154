"""All controls together."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import RiskManagement
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(
    RiskManagement,
    ANNEX_1("2.3"),
    ANNEX_1("2.4"),
    covers=("A1-DOC-008", "ATMP-CCS-006"),
)
def combined_effect(element: RiskManagement, _: Strategy) -> Iterator[Gap]:
    """The strategy judges how its controls work together, and names such that depend on others.

    Each control may be sound alone and the whole still fail, as when disinfection dries out the
    plates that should show whether it works.

    Write `combined_effect`, and name under `interactions` at least two elements or records that
    strengthen or weaken each other.
    """
    if element.combined_effect is None:
        yield NotStated("how all controls work together is not stated", "combined_effect")
    if not any(len(each.between) + len(each.items) > 1 for each in element.interactions):
        yield NotStated(
            "no interaction between two elements or controls is stated", "interactions"
        )
