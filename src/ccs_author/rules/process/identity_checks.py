"""Identity of patient material."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule

CHECKED = {
    "receipt",
    "filling",
    "labelling",
    "packaging",
    "freezing",
    "thawing",
    "transport",
}


def autologous(process: Process, strategy: Strategy) -> bool:
    """Whether the process makes a product for the patient it came from."""
    products = [strategy.find(code, Product) for code in process.products]
    return any(each is not None and each.origin == "autologous" for each in products)


@rule(
    Process,
    ANNEX_1("8.8", "info"),
    PART_IV("6", "warning"),
    ANNEX_2A("4.3"),
    ANNEX_2A("6.2", "warning"),
    covers=("ATMP-SEG-011",),
    when=autologous,
)
def identity_checks(process: Process, _: Strategy) -> Iterator[Gap]:
    """Identity of autologous material is checked at receipt, filling, labelling and transfers.

    The wrong patient's cells are the gravest contamination of all.

    State the check in `identity_check` of each step at which material is received, filled,
    labelled, packed, frozen, thawed or sent.
    """
    if process.steps and not any(step.identity_check for step in process.steps):
        yield NotStated(f"no step of {process.id} states an identity check", "steps")
        return
    for step in process.steps:
        if step.operation in CHECKED and not step.identity_check:
            yield NotStated(
                f"{step.id} ({step.operation}) states no identity check",
                "identity_check",
                about=step,
            )
