"""Grades of a process with terminal sterilisation."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process, Step
from ccs_author.model.site import Product
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.surroundings import around, cleaner_than, told

PREPARATION = {"preparation", "compounding", "preparing solutions", "preparing components"}
AT_RISK = Pattern(r"\b(ointment|cream|suspension|emulsion)", re.IGNORECASE)


def sterilised_at_the_end(process: Process, _: Strategy) -> bool:
    """Whether the process ends with sterilisation of the closed container."""
    return process.kind == "terminal sterilisation"


@rule(
    Process,
    ANNEX_1("8.1"),
    ANNEX_1("8.3"),
    covers=("A1-STP-001", "A1-STP-002"),
    when=sterilised_at_the_end,
)
def terminal_process_grade(process: Process, strategy: Strategy) -> Iterator[Gap]:
    """Before terminal sterilisation, product is prepared in grade D and filled in grade C.

    The cycle is proven against a low burden and removes neither particles nor endotoxin.
    Ointments, creams, suspensions and emulsions, and whatever is at unusual risk, are prepared
    in grade C as well.

    Move the step to a room of the grade, or close it.
    """
    for step in process.steps:
        least = _least(step, process, strategy)
        if least is None or step.exposure in {"closed", "sealed"}:
            continue
        place = around(step, strategy)
        if place is None or place.grade is None:
            yield NotStated(
                f"the grade in which {step.id} takes place is not stated", "room", about=step
            )
        elif not cleaner_than(place, least):
            yield Gap(
                f"{step.id} ({step.operation}) takes place in {told(place)}, below grade "
                f"{least}",
                "zone" if step.zone else "room",
                about=step,
            )


def _least(step: Step, process: Process, strategy: Strategy) -> str | None:
    if step.operation == "filling":
        return "C"
    if step.operation not in PREPARATION:
        return None
    products = [strategy.find(code, Product) for code in process.products]
    forms = [each.dosage_form or "" for each in products if each is not None]
    at_risk = step.unusual_risk is not None or any(AT_RISK.search(form) for form in forms)
    return "C" if at_risk else "D"
