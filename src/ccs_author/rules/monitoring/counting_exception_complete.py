"""Places whose particles cannot be counted during exposure."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.monitoring_methods import CountingException
from ccs_author.rules import ANNEX_1, NotStated, rule

NEEDED = {
    "at": "its place",
    "reason": "its reason",
    "class_shown": "how the class is shown before and after",
    "viable_increase": "how viable monitoring is increased",
    "simulated": "how often the work is simulated and counted",
}


@rule(CountingException, ANNEX_1("9.20"), covers=("A1-EMP-011",))
def counting_exception_complete(
    exception: CountingException, _: Strategy
) -> Iterator[NotStated]:
    """Where a hazard forbids particle counting, the strategy says what takes its place.

    Without a count nobody sees the class fail while product is open; the class before and
    after, more viable samples and counted simulations have to speak for that time.

    State `at`, `reason`, `class_shown`, `viable_increase` and `simulated` of the exception.
    """
    absent = [words for field, words in NEEDED.items() if not exception.holds(field)]
    if absent:
        place = exception.at or "an unnamed place"
        yield NotStated(
            f"the exception from particle counting at {place} leaves out {', '.join(absent)}"
        )
