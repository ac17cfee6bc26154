"""Which regulations a strategy lists."""

from ccs_author.model import Strategy
from ccs_author.model.site import RegulationInForce
from ccs_author.rules import known_editions


def listed(strategy: Strategy, family: str) -> RegulationInForce | None:
    """Return the first regulation of a family that the strategy lists."""
    editions = known_editions()
    for regulation in strategy.regulations:
        edition = editions.get(regulation.edition)
        if edition is not None and edition.family == family:
            return regulation
    return None


def makes_advanced_therapies(strategy: Strategy) -> bool:
    """Whether any product is an advanced therapy."""
    return any(product.is_advanced_therapy for product in strategy.products)
