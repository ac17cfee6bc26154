"""Approval of critical suppliers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.vendors import Supplier
from ccs_author.rules import ANNEX_1, GMP, Gap, NotStated, rule


def critical(supplier: Supplier, _: Strategy) -> bool:
    """Whether the supplier is critical for contamination control."""
    return bool(supplier.critical)


@rule(
    Supplier,
    ANNEX_1("2.5"),
    GMP("Part I 5.27", "warning"),
    GMP("Part I 5.28", "warning"),
    covers=("A1-SUP-001", "A1-SUP-003", "ATMP-SUS-006"),
    when=critical,
)
def critical_supplier_approved(supplier: Supplier, _: Strategy) -> Iterator[Gap]:
    """A critical supplier is approved and works under a quality agreement.

    What the site cannot check itself it can only buy from somebody it has looked at.

    State `approved: true` and the `agreement`.
    """
    if supplier.approved is None:
        yield NotStated(f"whether {supplier.label} is approved is not stated")
    elif not supplier.approved:
        yield Gap(f"{supplier.label} is critical, but not approved", "approved")
    if supplier.agreement is None:
        yield NotStated(f"no quality agreement with {supplier.label} is stated")
