"""What the strategy states of its scope."""

from ccs_author.model import Strategy
from ccs_author.model.site import Scope
from ccs_author.rules import PRACTICE, stated


def makes_non_sterile(_: Scope, strategy: Strategy) -> bool:
    """Whether a product need not be sterile."""
    return any(product.sterile is False for product in strategy.products)


NON_STERILE = stated(
    "non-sterile-principles",
    Scope,
    "non_sterile_use",
    "which principles it adopts for products that are not sterile",
    PRACTICE("Annex 1, section 1: scope", "warning"),
    covers=("A1-DOC-012",),
    when=makes_non_sterile,
    explanation="""
    A strategy that also covers products that are not sterile says which principles it adopts.

    Annex 1 lets makers of such products take over what helps them; without a list nobody knows
    which of its expectations the site set itself.

    State `scope.non_sterile_use`: the principles adopted, such as a strategy, room grades or
    monitoring.
    """,
)
