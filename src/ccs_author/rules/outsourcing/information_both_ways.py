"""Transfer of critical information."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.outsourcing import OutsourcedActivity
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(OutsourcedActivity, ANNEX_1("2.5"), covers=("A1-OUT-002",))
def information_both_ways(activity: OutsourcedActivity, _: Strategy) -> Iterator[Gap]:
    """What site and contractor tell each other, and how soon, is stated.

    A deviation at the contractor that reaches the site after release helps no patient.

    State `information_in` and `information_out` with their deadlines.
    """
    for field, words in (
        ("information_in", "what the site learns"),
        ("information_out", "what the contractor learns"),
    ):
        if getattr(activity, field) is None:
            yield NotStated(f"{words} about {activity.label} is not stated")
