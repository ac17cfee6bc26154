"""Capping by hand."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.elements.containers import Capping
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

ISOLATORS = ("closed isolator", "open isolator")


def by_hand(capping: Capping, _: Strategy) -> bool:
    """Whether people cap the vials."""
    return capping.mode == "manual"


@rule(Capping, ANNEX_1("8.27"), covers=("A1-CAP-002",), when=by_hand)
def manual_capping(capping: Capping, strategy: Strategy) -> Iterator[Gap]:
    """Vials are capped by hand only in an isolator, or in grade A with background B.

    Hands come closer to the stoppers than any machine does.

    State `capping.place`: an isolator, or a space of grade A in a room of grade B.
    """
    place = strategy.find(capping.place, Barrier)
    if place is not None and place.kind in ISOLATORS:
        return
    grade = strategy.grade_of(capping.place)
    room = strategy.room_of(capping.place)
    background = (room.grade if room is not None else None) or capping.background
    if grade is None:
        yield NotStated("the place where vials are capped by hand has no grade", "place")
    elif grade != "A":
        yield Gap(f"vials are capped by hand at {capping.place} in grade {grade}", "place")
    elif background is None:
        yield NotStated(f"the background of capping by hand at {capping.place} is not stated")
    elif not at_least(background, "B"):
        yield Gap(
            f"vials are capped by hand at {capping.place} with background {background}",
            "place",
        )
