"""Filling at unusual risk before terminal sterilisation."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.process.terminal_process_grade import PREPARATION
from ccs_author.rules.saying_none import says_none
from ccs_author.rules.surroundings import around, cleaner_than, room_of, told

ISOLATORS = ("closed isolator", "open isolator")
"""Their background follows 4.20, even for aseptic work."""


def at_unusual_risk(step: Step, _: Strategy) -> bool:
    """Whether the strategy finds filling at unusual risk from its surroundings."""
    filling = step.operation not in PREPARATION and step.exposure not in ("closed", "sealed")
    return filling and step.unusual_risk is not None and not says_none(step.unusual_risk)


@rule(Step, ANNEX_1("8.4"), covers=("A1-STP-003",), when=at_unusual_risk)
def unusual_risk_in_grade_a(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """Filling at unusual risk takes place in grade A with grade C around it at least.

    Slow filling, a wide neck or seconds of exposure collect more than the cycle was proven for.

    Give the step a `zone` of grade A in a room of grade C or better, use an isolator, or close
    it.
    """
    place, room = around(step, strategy), room_of(step, strategy)
    if place is None or place.grade is None:
        yield NotStated(f"the grade in which {step.id} takes place is not stated")
    elif place.grade != "A":
        yield Gap(
            f"{step.id} is at unusual risk ({step.unusual_risk}) and takes place in "
            f"{told(place)}, not in grade A",
            "zone" if step.zone else "unusual_risk",
        )
    elif isinstance(place, Barrier) and place.kind in ISOLATORS:
        return
    elif room is None or room.grade is None:
        yield NotStated(f"the background grade of {step.id} is not stated")
    elif not cleaner_than(room, "C"):
        yield Gap(
            f"{step.id} is at unusual risk and has {told(room)} around it, below grade C",
            "unusual_risk",
        )
