"""Access to grade A and B."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier, CleanAirDevice
from ccs_author.model.elements.personnel import Personnel
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.critical import supply_only

ENDED_BY = ("failed assessment", "adverse trend", "failed simulation")
"""What about a person ends access. Annex 1 7.6."""


def people_work_in_a_or_b(_: Personnel, strategy: Strategy) -> bool:
    """Whether the site has a grade A or B place."""
    return any(
        place.grade in ("A", "B") and not supply_only(place)
        for place in (*strategy.premises.rooms, *strategy.spaces)
    )


def people_gown_for_a_or_b(strategy: Strategy) -> bool:
    """Whether people enter grade A or B with more than their gloves, as far as is known.

    Into an isolator or a closed cabinet nobody bends, however clean it is inside.
    """
    places = (*strategy.premises.rooms, *strategy.spaces)
    clothed = any(each.grade in ("A", "B") for each in strategy.personnel.gowning)
    return not places or clothed or any(_entered(place) for place in places)


def _entered(place: Graded) -> bool:
    if place.grade not in ("A", "B") or supply_only(place):
        return False
    if isinstance(place, Barrier):
        return place.kind not in ("closed isolator", "open isolator")
    if isinstance(place, CleanAirDevice):
        return place.kind != "biosafety cabinet class III"
    return True


@rule(
    Personnel,
    ANNEX_1("7.4"),
    ANNEX_1("7.6"),
    covers=("A1-PER-005", "A1-PER-008"),
    when=people_work_in_a_or_b,
)
def access_to_a_and_b(personnel: Personnel, strategy: Strategy) -> Iterator[Gap]:
    """What gives and what ends access to grade A and B is stated.

    Unsupervised work there needs a passed gowning assessment and a successful simulation;
    without a rule for losing access a bad trend changes nothing.

    State `access_rule` and `disqualification` under `qualification`, and list in `access_needs`
    what has to be passed, in `disqualified_by` what ends it.
    """
    if personnel.qualification is None:
        yield NotStated("the qualification of people for grade A and B is not stated")
        return
    for field, words in (
        ("access_rule", "what gives access to grade A and B is not stated"),
        ("disqualification", "what ends access to grade A and B is not stated"),
    ):
        if getattr(personnel.qualification, field) is None:
            yield NotStated(words, "qualification")
    needs = ["process simulation"]
    if people_gown_for_a_or_b(strategy):
        needs.insert(0, "gowning assessment")
    absent = [each for each in needs if each not in personnel.qualification.access_needs]
    if absent:
        yield NotStated(
            f"whether access to grade A and B needs a {' and a '.join(absent)} is not stated",
            "qualification",
        )
    unmoved = [each for each in ENDED_BY if each not in personnel.qualification.disqualified_by]
    if unmoved:
        yield NotStated(
            f"whether a person's {' or '.join(unmoved)} ends access is not stated",
            "qualification",
        )
