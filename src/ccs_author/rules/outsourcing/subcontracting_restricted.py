"""Subcontracting."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.outsourcing import OutsourcedActivity
from ccs_author.rules import GMP, Gap, NotStated, rule


@rule(OutsourcedActivity, GMP("Part I 7.8", "warning"), covers=("A1-OUT-004",))
def subcontracting_restricted(activity: OutsourcedActivity, _: Strategy) -> Iterator[Gap]:
    """Whether and how a contractor may pass work on is stated.

    Whoever does the work in the end should be somebody the site has looked at.

    State the rule under `subcontracting`: not allowed, or with the site's written consent.
    """
    if activity.subcontracting is None:
        yield NotStated(f"the rule for subcontracting of {activity.label} is not stated")
