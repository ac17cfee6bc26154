"""Observation of aseptic work."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Personnel
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule

OFTEN = Pattern(
    r"\b(dai|week|month|quarter|year|annual|each|every|per\b|once|twice|continuous|shift|batch"
    r"|session)",
    re.IGNORECASE,
)
OBSERVER = Pattern(
    r"\bby\b|supervis|quality|\bQ[AP]\b|microbiolog|expert|qualified|trainer|observer|lead|head",
    re.IGNORECASE,
)
"""Words that tell a frequency, and words that tell a person."""


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
    told = element.qualification.observation if element.qualification is not None else None
    if told is None:
        yield NotStated(
            "how, how often and by whom aseptic work is observed is not stated", "qualification"
        )
        return
    if not OFTEN.search(told):
        yield NotStated(
            f"how often aseptic work is observed is not stated: “{told.strip()}”",
            "qualification.observation",
        )
    if not OBSERVER.search(told):
        yield NotStated(
            f"by whom aseptic work is observed is not stated: “{told.strip()}”",
            "qualification.observation",
        )
