"""Known gaps."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import KnownGap
from ccs_author.rules import PRACTICE, Gap, NotStated, rule


@rule(KnownGap, PRACTICE("gaps are closed", "warning"))
def gap_has_action(gap: KnownGap, _: Strategy) -> Iterator[Gap]:
    """A gap that the site knows of has an action, and a control until it is closed.

    A gap written down and left alone is worse to explain than one nobody saw.

    Name the actions in `actions`, and state in `interim_control` what protects the product
    meanwhile.
    """
    if not gap.actions:
        yield NotStated(f"{gap.id} names no action", "actions")
    if gap.interim_control is None:
        yield NotStated(
            f"what protects the product until {gap.id} is closed is not stated",
            "interim_control",
        )
