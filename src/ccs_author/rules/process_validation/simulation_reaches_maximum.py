"""Routine maxima beside simulated ones."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.process import Step
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, ANNEX_2A, Gap, rule


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.34"),
    ANNEX_1("9.36"),
    ANNEX_2A("5.19"),
    covers=("ATMP-APS-004", "A1-APS-018"),
)
def simulation_reaches_maximum(
    aps: AsepticProcessSimulation, strategy: Strategy
) -> Iterator[Gap]:
    """A simulation reaches the most that routine allows.

    More connections, open manipulations or people than were ever simulated are outside what the
    simulation shows.

    Raise `connections`, `open_manipulations` or `people` of the simulation, or lower the
    maximum of the steps it covers.
    """
    steps = [step for code in aps.covers_steps if (step := strategy.find(code, Step))]
    for field, what, routine in (
        ("connections", "connections", _connections(steps)),
        ("open_manipulations", "open manipulations", _manipulations(steps)),
        ("people", "people", max((step.people_max or 0 for step in steps), default=0)),
    ):
        simulated = getattr(aps, field)
        if simulated is not None and routine > simulated:
            yield Gap(
                f"{aps.id} simulates {plain(simulated)} {what}, but its steps allow "
                f"{plain(routine)}",
                field,
            )


def _connections(steps: list[Step]) -> int:
    return sum(each.count_max or 0 for step in steps for each in step.connections)


def _manipulations(steps: list[Step]) -> int:
    return sum(step.open_manipulations_max or 0 for step in steps)
