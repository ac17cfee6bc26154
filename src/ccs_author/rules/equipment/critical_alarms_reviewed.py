"""Review of alarms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def has_alarms(premises: Premises, _: Strategy) -> bool:
    """Whether any equipment has critical alarms."""
    return any(each.alarms for each in premises.equipment)


@rule(Premises, ANNEX_1("5.2", "warning"), covers=("A1-EQP-002",), when=has_alarms)
def critical_alarms_reviewed(premises: Premises, _: Strategy) -> Iterator[Gap]:
    """Critical alarms of equipment are reviewed at once, all others at a stated interval.

    An alarm read a week later is a record of what went wrong, not a protection from it.

    State `alarm_review` with `critical: at once` and the interval of the `other` alarms.
    """
    review = premises.alarm_review
    if review is None:
        yield NotStated("how alarms of equipment are reviewed is not stated")
        return
    if review.critical is None:
        yield NotStated("how soon critical alarms are reviewed is not stated", "alarm_review")
    elif review.critical != "at once":
        yield Gap(
            f"critical alarms are reviewed {review.critical}, not at once",
            "alarm_review.critical",
        )
    if review.other is None:
        yield NotStated(
            "how often alarms that are not critical are reviewed is not stated", "alarm_review"
        )
