"""Decontamination between batches."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process
from ccs_author.model.site import Product
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

SHOWN = Pattern(r"valid|qualif|verif|stud|shown|challenge|report|\b[A-Z]+-[A-Z0-9-]*[0-9]")
"""Words and codes of documents by which proof is recognised."""


def makes_advanced_therapy(process: Process, strategy: Strategy) -> bool:
    """Whether the process makes an advanced therapy."""
    products = [strategy.find(code, Product) for code in process.products]
    return any(each is not None and each.is_advanced_therapy for each in products)


@rule(
    Process,
    PART_IV("9.4"),
    ANNEX_2A("5.18"),
    FDA_ASEPTIC("IX.C", "warning"),
    covers=("ATMP-SEG-008",),
    when=makes_advanced_therapy,
)
def changeover_decontamination(process: Process, _: Strategy) -> Iterator[Gap]:
    """After each open step it is stated what is decontaminated before the next batch.

    Every batch is another patient; what one leaves behind reaches the next.

    State the decontamination and its validation in `decontamination_after` of the step.
    """
    for step in process.steps:
        if step.exposure not in {"open", "functionally closed"}:
            continue
        if not step.decontamination_after:
            yield NotStated(
                f"what is decontaminated after {step.id} before the next batch is not stated",
                "decontamination_after",
                about=step,
            )
        elif not SHOWN.search(step.decontamination_after):
            yield NotStated(
                f"how decontamination after {step.id} was validated is not stated",
                "decontamination_after",
                about=step,
            )
