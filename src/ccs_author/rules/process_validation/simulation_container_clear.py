"""Containers in which simulated units are incubated."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, NotStated, rule


@rule(AsepticProcessSimulation, ANNEX_1("9.43", "warning"), covers=("A1-APS-016",))
def simulation_container_clear(
    aps: AsepticProcessSimulation, _: Strategy
) -> Iterator[NotStated]:
    """Simulated units are incubated in clear containers, or growth is shown to be detected.

    In amber glass or an opaque bag turbidity stays unseen.

    State `clear_container: true`, or in `detection` the validated method that finds growth.
    """
    if aps.clear_container or aps.detection is not None:
        return
    if aps.clear_container is None:
        yield NotStated(f"{aps.id} does not state whether its containers are clear")
    else:
        yield NotStated(
            f"{aps.id} has containers that are not clear; how growth is found is not stated",
            "clear_container",
        )
