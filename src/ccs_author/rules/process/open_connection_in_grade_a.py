"""Connections that open the product path."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.facility import GradedSpace, Room
from ccs_author.model.process import Connection, Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import around, aseptic_open, cleaner_than, room_of, told

OPENING = ("luer", "spike", "needle", "open tube")


def opens_a_path(step: Step, strategy: Strategy) -> bool:
    """Whether a connection of the step may expose what nothing sterilises afterwards."""
    kinds = {connection.kind for connection in step.connections}
    return bool(kinds.intersection((None, *OPENING))) and not _sterilised_later(step, strategy)


def _sterilised_later(step: Step, strategy: Strategy) -> bool:
    """Whether product is still to pass a filter, or to be sterilised in its container."""
    kinds = {
        process.kind
        for process in strategy.processes
        if any(step is each for each in process.steps)
    }
    filtered = "sterile filtration and aseptic filling" in kinds and step.aseptic is False
    return "terminal sterilisation" in kinds or filtered


@rule(
    Step,
    ANNEX_1("8.14"),
    PART_IV("4.2.2"),
    ANNEX_2A("3.11"),
    covers=("ATMP-CLS-010", "A1-STP-007"),
    when=opens_a_path,
)
def open_connection_in_grade_a(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """A connection by spike, needle, luer or open tube is made in grade A.

    Its ends are bare for a moment, and what settles on them goes into the product.

    Make the connection in grade A with grade B around it or in a barrier, or replace it by a
    weld or an aseptic connector; state its `kind`.
    """
    place = around(step, strategy)
    for connection in step.connections:
        if connection.kind is None:
            yield NotStated(
                f"how a connection of {step.id} is made is not stated", about=connection
            )
        elif connection.kind not in OPENING:
            continue
        elif place is None or place.grade is None:
            yield NotStated(
                f"{step.id} makes a connection by {connection.kind}, and the grade around it "
                "is not stated",
                about=connection,
            )
        elif place.grade != "A":
            yield Gap(
                f"{step.id} makes a connection by {connection.kind} in {told(place)}, not in "
                "grade A",
                "kind",
                about=connection,
            )
        else:
            yield from _background(step, connection, place, strategy)


def _background(
    step: Step, connection: Connection, place: GradedSpace | Room, strategy: Strategy
) -> Iterator[Gap]:
    """Ask for grade B around grade A, unless the step is open and asked for it already."""
    room = room_of(step, strategy)
    if isinstance(place, Barrier) or room is None or aseptic_open(step, strategy):
        return
    if room.grade is not None and not cleaner_than(room, "B"):
        yield Gap(
            f"{step.id} makes a connection by {connection.kind} in {place.id}, which stands in "
            f"{told(room)}, not in grade B",
            "kind",
            about=connection,
        )
