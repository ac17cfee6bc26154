"""Receipt of single-use systems."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.single_use import SingleUseSystem
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule


@rule(
    SingleUseSystem,
    ANNEX_1("8.138"),
    PART_IV("9.2", "warning"),
    covers=("A1-SUS-002", "ATMP-SUS-005"),
)
def single_use_receipt(system: SingleUseSystem, _: Strategy) -> Iterator[Gap]:
    """Single-use systems are checked by eye and by document when they arrive.

    A crushed carton or a missing certificate is found at the door or not at all.

    State `receipt_check`.
    """
    if system.receipt_check is None:
        yield NotStated(f"no check of {system.label} at receipt is stated")
