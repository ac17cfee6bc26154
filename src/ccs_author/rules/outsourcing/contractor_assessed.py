"""Assessment of contractors."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.outsourcing import OutsourcedActivity
from ccs_author.rules import GMP, Gap, NotStated, rule


@rule(OutsourcedActivity, GMP("Part I 7.4"), covers=("A1-OUT-003",))
def contractor_assessed(activity: OutsourcedActivity, _: Strategy) -> Iterator[Gap]:
    """A contractor is assessed before it works for the site, and its performance is reviewed.

    A contract promises; only looking shows.

    State `assessed`, the day of the latest assessment, and under `reviewed` how performance is
    followed.
    """
    if activity.assessed is None:
        yield NotStated(f"when the contractor of {activity.label} was assessed is not stated")
    if activity.reviewed is None:
        yield NotStated(
            f"how the performance of the contractor of {activity.label} is reviewed is not "
            "stated"
        )
