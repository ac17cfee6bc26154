"""Airflow from RABS to room."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.barriers.stated import rabs


@rule(Barrier, ANNEX_1("4.19"), covers=("A1-BAR-008",), when=rabs)
def rabs_airflow(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """Air flows from a RABS to its room.

    A RABS is not tight; only its own air keeps the air of the room out.

    State `flow_to_room: outward`, and show it in the airflow study.
    """
    if barrier.flow_to_room is None:
        yield NotStated(f"where air flows between {barrier.label} and its room is not stated")
    elif barrier.flow_to_room == "inward":
        yield Gap(f"air flows from the room into {barrier.label}", "flow_to_room")
    elif barrier.flow_to_room == "none":
        yield Gap(f"no air flows from {barrier.label} to its room", "flow_to_room")
