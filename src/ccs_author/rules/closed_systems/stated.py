"""What the strategy states of single-use systems."""

from ccs_author.model import Strategy
from ccs_author.model.single_use import SingleUseSystem
from ccs_author.rules import ANNEX_1, stated


def frozen_or_shipped(system: SingleUseSystem, _: Strategy) -> bool:
    """Whether the system is frozen or shipped with its content."""
    return bool(system.frozen or system.shipped)


SINGLE_USE_EXTREMES = stated(
    "single-use-extremes",
    SingleUseSystem,
    "extremes",
    "how it stays integral when frozen, thawed or shipped",
    ANNEX_1("8.137", "warning"),
    covers=("A1-SUS-004",),
    when=frozen_or_shipped,
    explanation="""
    Single-use systems that are frozen or shipped are shown to stay integral.

    Film and connectors turn brittle in the cold, and a fall that does nothing at 20 °C breaks
    them at -150 °C.

    State the study and its result in `extremes`.
    """,
)

SINGLE_USE_ADSORPTION = stated(
    "single-use-adsorption",
    SingleUseSystem,
    "adsorption",
    "what it takes up from the product or does to it",
    ANNEX_1("8.135", "warning"),
    covers=("A1-SUS-008",),
    explanation="""
    Adsorption and reactivity of single-use systems are evaluated under process conditions.

    Large plastic surfaces take up what is scarce: proteins, preservatives, cells.

    State the evaluation and its conditions in `adsorption`.
    """,
)
