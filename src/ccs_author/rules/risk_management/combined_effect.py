"""All controls together."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import RiskManagement
from ccs_author.rules import ANNEX_1, PRACTICE, Gap, NotStated, rule


@rule(
    RiskManagement,
    ANNEX_1("2.3"),
    ANNEX_1("2.4"),
    PRACTICE("all controls are judged together", "warning"),
    covers=("A1-DOC-008", "ATMP-CCS-006"),
)
def combined_effect(element: RiskManagement, _: Strategy) -> Iterator[Gap]:
    """The strategy judges how its controls work together, and names such that depend on others.

    Each control may be sound alone and the whole still fail, as when disinfection dries out the
    plates that should show whether it works.

    Write `combined_effect`, and name under `interactions` at least two elements or records that
    strengthen or weaken each other, with how they do so in `assessment`.
    """
    if element.combined_effect is None:
        yield NotStated("how all controls work together is not stated", "combined_effect")
    found = [each for each in element.interactions if len({*each.between, *each.items}) > 1]
    if not found:
        yield NotStated(
            "no interaction between two elements or controls is stated", "interactions"
        )
    for each in found:
        if each.assessment is None:
            told = " and ".join((*each.between, *each.items)[:2])
            yield NotStated(f"how {told} act on each other is not stated", about=each)
