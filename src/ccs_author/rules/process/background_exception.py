"""Weaker surroundings as an exception."""

import re
from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import aseptic_open, excused

POINTS: Final = {
    "the approval by the authority": re.compile(
        r"authorit|agency|regulator|inspectorate|ministry", re.IGNORECASE
    ),
    "the life-threatening disease": re.compile(r"life.threatening|fatal", re.IGNORECASE),
    "that there is no alternative": re.compile(r"alternativ", re.IGNORECASE),
    "the risk study": re.compile(r"\brisk|\bRA-|benefit", re.IGNORECASE),
    "the plan for the right environment": re.compile(
        r"\bplan|improv|\bbuild|\buntil\b", re.IGNORECASE
    ),
}
"""What an exception has to say, and the words by which it is recognised."""


def open_by_exception(step: Step, strategy: Strategy) -> bool:
    """Whether an open aseptic step claims an exception for its surroundings."""
    return aseptic_open(step, strategy) and excused(step, strategy)


@rule(
    Step,
    ANNEX_1("8.12", "warning"),
    PART_IV("4.2.2"),
    ANNEX_2A("3.12"),
    covers=("ATMP-GRD-002",),
    when=open_by_exception,
)
def background_exception(step: Step, _: Strategy) -> Iterator[Gap]:
    """An exception for open aseptic work tells who approved it, for whom, and until when.

    Only a life-threatening disease without an alternative excuses weaker surroundings, and only
    while the right ones are being made.

    State in `background_exception` the approval by the authority, the disease, the missing
    alternative, the risk study, and the plan for the right environment.
    """
    text = step.background_exception or ""
    missing = [point for point, words in POINTS.items() if not words.search(text)]
    if missing:
        yield NotStated(
            f"the exception of {step.id} does not tell {', '.join(missing)}",
            "background_exception",
        )
