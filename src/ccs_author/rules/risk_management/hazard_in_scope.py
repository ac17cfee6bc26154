"""Hazards that the site itself brings into scope."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import RiskManagement
from ccs_author.rules import PRACTICE, NotStated, rule

LIKE = {
    "cross-contamination": {"cross-contamination", "cross-patient"},
    "viral": {"viral", "adventitious agents"},
}
"""Families that answer for another one."""


def families_in_scope(strategy: Strategy) -> dict[str, str]:
    """Return the families of contamination that the site brings along, each with the reason."""
    found: dict[str, str] = dict.fromkeys(strategy.scope.hazard_families, "is in scope")
    if strategy.vectors:
        found.setdefault("cross-contamination", f"follows from {strategy.vectors[0].id}")
    for product in strategy.products:
        if product.origin == "autologous":
            found.setdefault("cross-patient", f"follows from {product.id}, which is autologous")
        elif product.origin in {"allogeneic", "xenogeneic"}:
            found.setdefault("viral", f"follows from {product.id}, which is {product.origin}")
    if len(strategy.products) > 1:
        others = " and ".join(product.id for product in strategy.products[:2])
        found.setdefault("cross-contamination", f"follows from {others} on one site")
    return found


def any_in_scope(element: RiskManagement, strategy: Strategy) -> bool:
    """Whether there are risks, and families beside those that every site has."""
    return bool(element.risks) and bool(families_in_scope(strategy))


@rule(
    RiskManagement, PRACTICE("every hazard in scope is treated", "warning"), when=any_in_scope
)
def hazard_in_scope(element: RiskManagement, strategy: Strategy) -> Iterator[NotStated]:
    """Each family of contamination in scope has a risk, also those that the products bring.

    What scope promises and no risk treats was forgotten, or nobody looked.

    Name the family in `family` of the risks that treat it, or take it out of
    `scope.hazard_families`. Vectors and a second product bring cross-contamination, autologous
    products patients beside each other, other donors their viruses.
    """
    treated = {family for risk in element.risks for family in risk.family}
    for family, why in families_in_scope(strategy).items():
        if not treated & LIKE.get(family, {family}):
            yield NotStated(f"{family} {why}, and no risk treats it", "risks")
