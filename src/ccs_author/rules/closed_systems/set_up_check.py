"""Set-up of closed systems."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import ClosedSystem
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule


@rule(
    ClosedSystem,
    ANNEX_2A("5.7"),
    PART_IV("5.1", "warning"),
    covers=("ATMP-CLS-005",),
)
def set_up_check(system: ClosedSystem, _: Strategy) -> Iterator[Gap]:
    """The connections of a closed system are checked when it is set up.

    A set that is mounted wrongly is open from the first minute, and nobody notices later.

    State `set_up_check`: what is checked, by whom, and where it is recorded.
    """
    if system.set_up_check is None:
        yield NotStated(f"no check of {system.label} at set-up is stated")
