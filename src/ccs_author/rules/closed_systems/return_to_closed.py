"""Systems that are opened and closed again."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import ClosedSystem
from ccs_author.rules import ANNEX_1, ANNEX_2A, Gap, NotStated, rule


def opened(system: ClosedSystem, _: Strategy) -> bool:
    """Whether the system is functionally closed."""
    return system.kind == "functionally closed"


@rule(
    ClosedSystem,
    ANNEX_1("8.130"),
    ANNEX_2A("5.7"),
    covers=("A1-CLS-003", "ATMP-CLS-004"),
    when=opened,
)
def return_to_closed(system: ClosedSystem, _: Strategy) -> Iterator[Gap]:
    """A functionally closed system has a validated way back to the closed state.

    Once opened it holds whatever the room held.

    State in `return_to_closed` the cleaning and sterilisation after opening, and its
    validation.
    """
    if system.return_to_closed is None:
        yield NotStated(
            f"{system.label} is opened at times, but no way back to closed is stated"
        )
