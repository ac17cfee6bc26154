"""Time between collection and the first step."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def from_living_donor(process: Process, strategy: Strategy) -> bool:
    """Whether the process begins with cells or tissue of a person or animal."""
    products = [strategy.find(code, Product) for code in process.products]
    return any(
        each and each.origin in {"autologous", "allogeneic", "xenogeneic"} for each in products
    )


@rule(
    Process,
    ANNEX_1("8.18", "warning"),
    PART_IV("10.5", "warning"),
    ANNEX_2A("5.29", "warning"),
    FDA_ASEPTIC("VIII", "warning"),
    covers=("ATMP-MAT-008",),
    when=from_living_donor,
)
def donor_material_hold(process: Process, _: Strategy) -> Iterator[Gap]:
    """The time from collection of living material to the first step is limited.

    The material is not sterile by nature, and travels without anybody looking after it.

    Give the receipt step a hold time with `max_h` and the study behind it.
    """
    receipts = [step for step in process.steps if step.operation == "receipt"]
    limits = [hold.max_h for step in receipts for hold in step.hold_times]
    if not any(limits):
        yield NotStated(
            f"{process.id} does not state how long its starting material may be on the way",
            "steps",
        )
