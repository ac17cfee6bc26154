"""Origin of contamination."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import STANDARD, Gap, NotStated, rule
from ccs_author.rules.in_force import makes_advanced_therapies


def of_advanced_therapies(_: Risk, strategy: Strategy) -> bool:
    """Whether the site makes advanced therapies."""
    return makes_advanced_therapies(strategy)


@rule(
    Risk,
    STANDARD("ISO 18362", "warning"),
    covers=("ATMP-CCS-004",),
    when=of_advanced_therapies,
)
def risk_origin(risk: Risk, _: Strategy) -> Iterator[Gap]:
    """For advanced therapies, each risk says whether the process or the material brings it in.

    Barriers keep out what comes from outside; what arrives in the donor's cells needs tests and
    other measures.

    State `origin: extrinsic`, `intrinsic` or `both`.
    """
    if risk.origin is None:
        yield NotStated(
            f"whether {risk.id} comes from the process or from the material is not stated",
            "origin",
        )
