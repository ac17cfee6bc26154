"""Sizes of plates."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

TABLE_MM = {"settle": 90, "contact": 55}


def uses_plates(monitoring: Monitoring, _: Strategy) -> bool:
    """Whether settle plates or contact plates are used."""
    return any(
        each.method in {"settle plate", "contact plate"} for each in monitoring.locations
    )


@rule(Monitoring, ANNEX_1("9.30", "warning"), covers=("A1-EMV-004",), when=uses_plates)
def plate_sizes(monitoring: Monitoring, _: Strategy) -> Iterator[Gap]:
    """Settle plates measure 90 mm and contact plates 55 mm, or another size is justified.

    The limits of Annex 1 are counts on plates of these sizes; on another plate the same number
    says something else.

    State `settle_plate_mm` and `contact_plate_mm`; for other sizes `plate_size_rationale` with
    the limits that follow.
    """
    used = {each.method for each in monitoring.locations}
    for kind, usual in TABLE_MM.items():
        if f"{kind} plate" not in used:
            continue
        size = getattr(monitoring, f"{kind}_plate_mm")
        if size is None:
            yield NotStated(f"the size of {kind} plates is not stated")
        elif size != usual and monitoring.plate_size_rationale is None:
            yield Gap(
                f"{kind} plates measure {plain(size)} mm, not {usual} mm, and no reason is "
                "given",
                f"{kind}_plate_mm",
            )
