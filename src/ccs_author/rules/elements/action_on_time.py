"""Actions of elements."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Action
from ccs_author.rules import PRACTICE, Gap, NotStated, dated_rule


def still_open(action: Action, _: Strategy) -> bool:
    """Whether the action is not closed."""
    return action.closed is None


@dated_rule(Action, PRACTICE("actions are kept in time", "warning"), when=still_open)
def action_on_time(action: Action, _: Strategy, as_of: dt.date) -> Iterator[Gap]:
    """Every open action has an owner and a date that has not passed.

    Without both, an action is a wish.

    State `owner` and `due`; set a new date with its reason, or state `closed`.
    """
    if action.owner is None:
        yield NotStated(f"{action.id} has no owner", "owner")
    if action.due is None:
        yield NotStated(f"{action.id} has no date", "due")
    elif action.due < as_of:
        yield Gap(f"{action.id} was due on {action.due} and is still open", "due")
