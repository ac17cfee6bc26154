"""Routine maxima beside simulated ones."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.process import Step
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


@rule(
    AsepticProcessSimulation,
    ANNEX_1("7.2", "warning"),
    ANNEX_1("9.34", "warning"),
    ANNEX_1("9.36", "warning"),
    ANNEX_2A("5.19"),
    PART_IV("9.5.2", "warning"),
    FDA_ASEPTIC("IX.A", "warning"),
    covers=("ATMP-APS-004", "A1-APS-018"),
)
def simulation_reaches_maximum(
    aps: AsepticProcessSimulation, strategy: Strategy
) -> Iterator[Gap]:
    """A simulation reaches the most that routine allows.

    More connections, open manipulations or people than were ever simulated are outside what the
    simulation shows.

    State and, where needed, raise `connections`, `open_manipulations` or `people` of the
    simulation, or lower the maximum of the steps it covers.
    """
    steps = [step for code in aps.covers_steps if (step := strategy.find(code, Step))]
    for field, what, routine in (
        ("connections", "connections", _connections(steps)),
        ("open_manipulations", "open manipulations", _manipulations(steps)),
        ("people", "people", max((step.people_max or 0 for step in steps), default=0)),
    ):
        simulated = getattr(aps, field)
        if simulated is None and routine and field != "connections":
            # Connections are counted for simulation-counts-connections.
            yield NotStated(
                f"{aps.id} does not state how many {what} it simulates; its steps allow "
                f"{plain(routine)}"
            )
        elif simulated is not None and routine > simulated:
            yield Gap(
                f"{aps.id} simulates {plain(simulated)} {what}, but its steps allow "
                f"{plain(routine)}",
                field,
            )


def _connections(steps: list[Step]) -> int:
    return sum(each.count_max or 0 for step in steps for each in step.connections)


def _manipulations(steps: list[Step]) -> int:
    return sum(step.open_manipulations_max or 0 for step in steps)
