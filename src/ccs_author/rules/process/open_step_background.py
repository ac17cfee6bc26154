"""Background of open aseptic steps without a barrier."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.forming import BlowFillSealMachine
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import aseptic_open, cleaner_than, excused, space_of, told


def protected_by_air_alone(step: Step, strategy: Strategy) -> bool:
    """Whether the product is exposed in grade A of the room, not of an enclosing machine."""
    space = space_of(step, strategy)
    open_a = space is not None and space.grade == "A" and aseptic_open(step, strategy)
    machines = strategy.of_kind(BlowFillSealMachine)
    enclosed = isinstance(space, Barrier) or step.zone in {each.zone for each in machines}
    return open_a and not enclosed


@rule(
    Step,
    ANNEX_1("4.4"),
    ANNEX_1("8.12"),
    PART_IV("4.2.2"),
    ANNEX_2A("3.11"),
    FDA_ASEPTIC("IV.B", "warning"),
    covers=("A1-ROOM-004", "A1-BAR-024", "ATMP-GRD-001"),
    when=protected_by_air_alone,
)
def open_step_background(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """Grade A that protects by air alone stands in grade B.

    A cabinet or an air curtain has open sides: hands and air of the room come straight in.

    Put it in a room of grade B, or use an isolator, whose background may be lower; for an
    advanced therapy a weaker environment may be explained in `background_exception`. For the
    zone of a blow-fill-seal machine the rule blow-fill-seal-room asks.
    """
    space = space_of(step, strategy)
    room = strategy.room_of(space.id) if space is not None else None
    if space is None:
        return
    if room is None or room.grade is None:
        yield NotStated(
            f"{step.id} is open and aseptic in {space.id}, whose background is not stated",
            "zone",
        )
    elif not cleaner_than(room, "B") and not excused(step, strategy):
        yield Gap(
            f"{step.id} is open and aseptic in {space.id}, which stands in {told(room)}, "
            "not in grade B",
            "zone",
        )
