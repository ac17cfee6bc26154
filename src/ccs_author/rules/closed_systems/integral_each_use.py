"""Integrity of closed systems outside grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import GradedSpace, Room
from ccs_author.model.systems import ClosedSystem
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.in_force import makes_advanced_therapies
from ccs_author.rules.made_here import used_aseptically
from ccs_author.rules.surroundings import around, cleaner_than, told

EACH_USE = {
    "continuous",
    "each use",
    "each cycle",
    "each session",
    "each batch",
    "end of session",
    "end of batch",
    "start and end of session",
    "start and end of batch",
}


def closed_outside_grade_a(system: ClosedSystem, strategy: Strategy) -> bool:
    """Whether aseptic work with the system relies on closure instead of its surroundings."""
    return used_aseptically(system.id, strategy) and _weakest(system, strategy) is not None


@rule(ClosedSystem, ANNEX_1("8.130"), covers=("A1-CLS-001",), when=closed_outside_grade_a)
def integral_each_use(system: ClosedSystem, strategy: Strategy) -> Iterator[Gap]:
    """A closed system outside grade A is shown to be integral at each use.

    Only a system that is known not to leak today makes up for a room that is less clean.
    Advanced therapies may be handled in grade C with other controls.

    State `integral_each_use: true` with an `evidence` whose `frequency` is `each use`, or put
    the system into grade A.
    """
    place = _weakest(system, strategy)
    if place is None:
        return
    made = [each.frequency for each in system.evidence if each.frequency is not None]
    shown = any(frequency in EACH_USE for frequency in made)
    where = f"{system.label} is used in {told(place)}"
    if system.integral_each_use is False:
        yield Gap(f"{where}, and is not shown to be integral at each use", "integral_each_use")
    elif made and not shown:
        yield Gap(f"{where}, but shown to be closed {', '.join(made)} only", "evidence")
    elif system.integral_each_use is None and not shown:
        yield NotStated(
            f"{where}; whether it is shown to be integral at each use is not stated"
        )


def _weakest(system: ClosedSystem, strategy: Strategy) -> GradedSpace | Room | None:
    """Return the first place of the system whose surroundings do not protect by themselves."""
    least = "C" if makes_advanced_therapies(strategy) else "A"
    places = [around(step, strategy) for step in strategy.steps if step.system == system.id]
    if not places:
        places = [strategy.find(code, Room) for code in system.rooms]
    return next(
        (
            each
            for each in places
            if each is not None and each.grade is not None and not cleaner_than(each, least)
        ),
        None,
    )
