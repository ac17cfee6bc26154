"""Observation of aseptic work."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Personnel
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule


def aseptic_work(_: Personnel, strategy: Strategy) -> bool:
    """Whether any step is aseptic."""
    return any(step.aseptic for step in strategy.steps)


@rule(
    Personnel,
    ANNEX_1("8.19", "warning"),
    FDA_ASEPTIC("V", "warning"),
    covers=("A1-STP-012",),
    when=aseptic_work,
)
def aseptic_work_observed(element: Personnel, _: Strategy) -> Iterator[Gap]:
    """Aseptic work is observed by qualified people at a stated frequency.

    Technique drifts where nobody looks, and people see in others what they no longer notice in
    themselves.

    State who observes and how often in `qualification.observation` of `personnel`.
    """
    if element.qualification is None or element.qualification.observation is None:
        yield NotStated(
            "how, how often and by whom aseptic work is observed is not stated", "qualification"
        )
