"""Identity of patient material."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule

CHECKED = {"receipt", "filling", "labelling"}


def autologous(process: Process, strategy: Strategy) -> bool:
    """Whether the process makes a product for the patient it came from."""
    products = [strategy.find(code, Product) for code in process.products]
    return any(each is not None and each.origin == "autologous" for each in products)


@rule(
    Process,
    ANNEX_1("8.8", "info"),
    PART_IV("6", "warning"),
    ANNEX_2A("4.3"),
    ANNEX_2A("6.2"),
    covers=("ATMP-SEG-011",),
    when=autologous,
)
def identity_checks(process: Process, _: Strategy) -> Iterator[Gap]:
    """The identity of autologous material is checked at receipt, filling and labelling.

    The wrong patient's cells are the gravest contamination of all.

    State the check in `identity_check` of each of these steps, and at transfers between them.
    """
    for step in process.steps:
        if step.operation in CHECKED and not step.identity_check:
            yield NotStated(
                f"{step.id} ({step.operation}) states no identity check",
                "identity_check",
                about=step,
            )
