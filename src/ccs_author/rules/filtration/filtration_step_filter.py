"""Filters of steps that sterilise by filtration."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid


def sterilises_by_filtration(step: Step, _: Strategy) -> bool:
    """Whether the step filters product sterile."""
    return step.operation == "sterile filtration"


@rule(
    Step,
    ANNEX_1("8.79"),
    FDA_ASEPTIC("IX.B", "warning"),
    when=sterilises_by_filtration,
)
def filtration_step_filter(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """A step of sterile filtration names its sterilising filter.

    What is asked of filters is asked of those that a strategy names; one that it leaves out
    passes every question.

    Name the filter in `filters` of the step, and describe it in `sterilisation.filters` as a
    `sterilising liquid filter`.
    """
    if not step.filters:
        yield NotStated(f"{step.id} filters product sterile, and its filter is not stated")
        return
    found = [strategy.find(code, Filter) for code in step.filters]
    if not any(each is None or sterilising_liquid(each, strategy) for each in found):
        yield Gap(
            f"{step.id} filters product sterile, but none of its filters "
            f"({', '.join(step.filters)}) is a sterilising liquid filter",
            "filters",
        )
