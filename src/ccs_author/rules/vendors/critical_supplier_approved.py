"""Approval of critical suppliers."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.vendors import Supplier
from ccs_author.rules import ANNEX_1, GMP, Gap, NotStated, dated_rule
from ccs_author.rules.vendors.supplier_sterilisation_verified import sterilisers


def critical(supplier: Supplier, strategy: Strategy) -> bool:
    """Whether the supplier is critical: it says so, or something sterile comes from it."""
    if supplier.critical is None:
        return supplier.id in sterilisers(strategy)
    return supplier.critical


@dated_rule(
    Supplier,
    ANNEX_1("2.5"),
    GMP("Part I 5.27", "warning"),
    GMP("Part I 5.28", "warning"),
    covers=("A1-SUP-001", "A1-SUP-003", "ATMP-SUS-006"),
    when=critical,
)
def critical_supplier_approved(
    supplier: Supplier, _: Strategy, as_of: dt.date
) -> Iterator[Gap]:
    """A critical supplier is approved and works under a quality agreement.

    What the site cannot check itself it can only buy from somebody it has looked at. Whoever
    supplies something sterile counts as critical unless it is said not to be.

    State `approved: true`, until when in `approved_until` where approval ends, and the
    `agreement`.
    """
    if supplier.approved is None:
        yield NotStated(f"whether {supplier.label} is approved is not stated")
    elif not supplier.approved:
        yield Gap(f"{supplier.label} is critical, but not approved", "approved")
    elif supplier.approved_until is not None and supplier.approved_until < as_of:
        yield Gap(
            f"the approval of {supplier.label} ended on {supplier.approved_until}",
            "approved_until",
        )
    if supplier.agreement is None:
        yield NotStated(f"no quality agreement with {supplier.label} is stated")
