"""Challenge of automated inspection."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import VisualInspection
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

INTERVAL = "at which intervals automated inspection is challenged is not stated"
EQUIVALENCE = "no study shows that automated inspection finds at least what people find"
WITHIN = ("continuous", "hourly", "each shift", "daily")
"""Frequencies that return while a batch runs."""


def by_machine(inspection: VisualInspection, _: Strategy) -> bool:
    """Whether a machine decides."""
    return inspection.mode == "automated"


@rule(VisualInspection, ANNEX_1("8.32"), covers=("A1-VIS-004",), when=by_machine)
def automated_inspection_challenged(inspection: VisualInspection, _: Strategy) -> Iterator[Gap]:
    """Automated inspection is as good as people, and challenged before and during each batch.

    A lamp that fades or a camera that shifts lets defects pass without a word.

    State `challenge_at_start: true`, the interval in `challenge` and the study in
    `equivalence`.
    """
    if inspection.challenge_at_start is None:
        yield NotStated("whether inspection is challenged before each batch is not stated")
    elif not inspection.challenge_at_start:
        yield Gap("inspection is not challenged before each batch", "challenge_at_start")
    if inspection.challenge is None:
        yield NotStated(INTERVAL)
    elif inspection.challenge not in WITHIN:
        yield Gap(
            f"inspection is challenged {inspection.challenge}, not at intervals during it",
            "challenge",
        )
    if inspection.equivalence is None:
        yield NotStated(EQUIVALENCE)
