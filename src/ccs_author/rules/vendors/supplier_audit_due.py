"""Audits of suppliers."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.vendors import Supplier
from ccs_author.rules import ANNEX_1, GMP, Gap, NotStated, dated_rule
from ccs_author.rules.vendors.critical_supplier_approved import critical


@dated_rule(
    Supplier,
    ANNEX_1("2.5", "warning"),
    GMP("Part I 5.29", "warning"),
    covers=("A1-SUP-002",),
    when=critical,
)
def supplier_audit_due(supplier: Supplier, _: Strategy, as_of: dt.date) -> Iterator[Gap]:
    """A critical supplier has been audited, and the next audit is planned and not overdue.

    Suppliers change people, sites and processes between audits.

    State `last_audit`, or how else the supplier was `qualified_by`, and `next_audit`; when it
    has passed, audit or give the reason in a waiver.
    """
    if supplier.last_audit is None and supplier.qualified_by is None:
        yield NotStated(f"when {supplier.label} was audited, or how qualified, is not stated")
    if supplier.next_audit is None:
        yield NotStated(f"the next audit of {supplier.label} is not stated")
    elif supplier.next_audit < as_of:
        yield Gap(
            f"the audit of {supplier.label} was due on {supplier.next_audit}", "next_audit"
        )
