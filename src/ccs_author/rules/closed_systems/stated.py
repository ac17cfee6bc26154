"""What the strategy states of single-use systems."""

from ccs_author.model import Strategy
from ccs_author.model.single_use import SingleUseSystem
from ccs_author.rules import ANNEX_1, stated


def frozen_or_shipped(system: SingleUseSystem, _: Strategy) -> bool:
    """Whether the system is frozen or shipped with its content."""
    return bool(system.frozen or system.shipped)


def sterilised(system: SingleUseSystem, _: Strategy) -> bool:
    """Whether the strategy says how the system is made sterile."""
    return system.sterilisation is not None and system.sterilisation.method is not None


def bought_sterile(system: SingleUseSystem, strategy: Strategy) -> bool:
    """Whether somebody else sterilises the system."""
    cycle = system.sterilisation
    return sterilised(system, strategy) and cycle is not None and cycle.cycle is None


SINGLE_USE_VALIDATED = stated(
    "single-use-sterilisation-validated",
    SingleUseSystem,
    "sterilisation.evidence",
    "what validates its sterilisation",
    ANNEX_1("8.133"),
    covers=("A1-SUS-007",),
    when=sterilised,
    explanation="""
    The sterilisation of a single-use system is validated, and shown not to harm what it does.

    A dose that kills also ages film and seals; one that spares them may not kill.

    Name the validation, with its part on strength and function, in `sterilisation.evidence`.
    """,
)

SINGLE_USE_PROOF = stated(
    "single-use-sterility-proof",
    SingleUseSystem,
    "sterility_proof",
    "what proves at receipt that each unit was sterilised",
    ANNEX_1("8.134"),
    covers=("A1-SUS-002",),
    when=bought_sterile,
    explanation="""
    Each unit of a single-use system comes with proof that it was sterilised.

    The certificate of a lot says nothing of the one box that stood beside the belt.

    State in `sterility_proof` what is looked at on each unit, for example a dose indicator
    together with the certificate.
    """,
)

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
