"""Changes beside requalification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import Change
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.model.elements.utilities import Utility
from ccs_author.model.facility import AirHandlingUnit, Graded
from ccs_author.model.filtration import Filter
from ccs_author.model.forming import FormingMachine
from ccs_author.model.lyophilisation import Lyophiliser
from ccs_author.model.process import Step
from ccs_author.model.systems import ClosedSystem, Equipment
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

QUALIFIED = (
    *(Graded, AirHandlingUnit, ClosedSystem, Equipment, Step),
    *(SterilisationCycle, Filter, Utility, Lyophiliser, FormingMachine),
)


def touches_qualified(change: Change, strategy: Strategy) -> bool:
    """Whether the change touches something that was qualified or simulated."""
    return any(isinstance(strategy.items.get(code), QUALIFIED) for code in change.affects)


@rule(
    Change,
    ANNEX_1("4.32", "warning"),
    ANNEX_1("9.38", "warning"),
    covers=("A1-CHG-002",),
    when=touches_qualified,
)
def change_requalified(change: Change, strategy: Strategy) -> Iterator[Gap]:
    """A change to rooms, air, machines, cycles or steps says what is requalified again.

    Qualification holds for what was there on the day.

    List the tests in `requalification` of the change, or `None needed` with the reason.
    """
    if not change.requalification:
        code = next(
            each for each in change.affects if isinstance(strategy.items.get(each), QUALIFIED)
        )
        yield NotStated(
            f"{change.id} touches {code}, and what is requalified is not stated",
            "requalification",
        )
