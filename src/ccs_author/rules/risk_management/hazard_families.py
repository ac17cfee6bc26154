"""Families of contamination."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import RiskManagement
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

EXPECTED = ("microbial", "endotoxin or pyrogen", "particulate")


@rule(RiskManagement, ANNEX_1("2.5"), covers=("A1-DOC-009",))
def hazard_families(element: RiskManagement, _: Strategy) -> Iterator[Gap]:
    """The risks treat organisms, endotoxin and particles at least.

    Each gets in by another way, and what stops one lets another pass.

    Add a risk for the missing family, and name it in `family` of the risk.
    """
    treated = {family for risk in element.risks for family in risk.family}
    missing = [family for family in EXPECTED if family not in treated]
    if missing:
        yield NotStated(f"no risk is stated for: {', '.join(missing)}", "risks")
