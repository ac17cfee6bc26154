"""Monitoring of people in grade A and B."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.facility import GradedSpace
from ccs_author.model.vocabulary import DAYS
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.critical import critical_zone

AT_EXIT = {"each exit", "each session", "end of session", "start and end of session"}
"""Frequencies that reach everybody who leaves."""

AFTER_INTERVENTIONS = {"after critical interventions", "each use", "each handling"}
"""Frequencies that reach the gloves of each critical intervention."""


@rule(
    GradedSpace,
    ANNEX_1("9.25"),
    ANNEX_1("9.26"),
    PART_IV("4.2.3", "warning"),
    FDA_ASEPTIC("X.A", "warning"),
    covers=("A1-EMV-009", "ATMP-EM-005"),
    when=critical_zone,
)
def personnel_monitored(space: GradedSpace, strategy: Strategy) -> Iterator[Gap]:
    """Gloves are sampled with the work in each grade A zone, gowns at each exit from grade B.

    Hands are what comes nearest to the product, and people are the main source of organisms.

    Add a `glove print` location at the zone, `after critical interventions` and at the end of
    the session, and a `gown plate` location at the grade B room with `each exit`.
    """
    room = strategy.room_of(space.id)
    here = strategy.monitored_at(space.id)
    gloves = [each for each in here if each.method == "glove print"]
    if gloves:
        yield from _gloves(gloves, space, strategy)
    elif not _without_gloves(space):
        yield NotStated(f"{space.id} is grade A, but no glove print is stated for it")
    if room is None or room.grade != "B":
        return
    around = (*here, *strategy.monitored_at(room.id))
    gowns = [each for each in around if each.method == "gown plate"] or [
        each
        for each in strategy.monitoring.locations
        if each.method == "gown plate" and strategy.grade_of(each.at) == "B"
    ]
    if not gowns:
        yield NotStated(
            f"{space.id} stands in grade B ({room.id}), but no gown plate is stated"
        )
    elif not AT_EXIT.intersection(each.frequency for each in gowns if each.frequency):
        yield from _seldom(
            gowns, f"{space.id} stands in grade B ({room.id}), but gowns", "at each exit"
        )


def _without_gloves(space: GradedSpace) -> bool:
    return isinstance(space, Barrier) and space.gloves is not None and space.gloves.count == 0


def _gloves(
    gloves: list[MonitoringLocation], space: GradedSpace, strategy: Strategy
) -> Iterator[Gap]:
    often = {each.frequency for each in gloves if each.frequency}
    if all(DAYS.get(word, 0) > 1 or word in {"each campaign", "per event"} for word in often):
        yield from _seldom(gloves, f"{space.id} is grade A, but gloves", "with each work")
    elif not AFTER_INTERVENTIONS & often and not _told_of_interventions(strategy):
        yield NotStated(
            f"{space.id} is grade A; whether gloves are sampled after critical interventions "
            "is not stated"
        )


def _told_of_interventions(strategy: Strategy) -> bool:
    """Whether the text on sampling people has them in mind.

    Where there is no text, change-after-sampling asks for it.
    """
    text = strategy.monitoring.personnel_sampling
    return text is None or any(word in text.lower() for word in ("critical", "intervention"))


def _seldom(found: list[MonitoringLocation], whose: str, wanted: str) -> Iterator[Gap]:
    told = " and ".join(f"{each.id} {each.frequency}" for each in found if each.frequency)
    if told:
        yield Gap(f"{whose} are not sampled {wanted} ({told})")
    else:
        ids = " and ".join(each.id for each in found)
        yield NotStated(f"{whose} are sampled at no stated frequency ({ids})")
