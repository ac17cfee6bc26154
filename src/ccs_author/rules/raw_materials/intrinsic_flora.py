"""Organisms already in the starting material."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.raw_materials import Material
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.raw_materials.human_material_agreement import human


@rule(
    Material,
    PART_IV("2.2"),
    ANNEX_2A("3.10"),
    covers=("ATMP-MAT-002",),
    when=human,
)
def intrinsic_flora(material: Material, strategy: Strategy) -> Iterator[Gap]:
    """Human starting material is tested for organisms, and the risk register knows the hazard.

    Such material may bring its own flora, and nothing later can sterilise it.

    State `incoming_culture` with its alert, and a risk of `origin: intrinsic`.
    """
    if material.incoming_culture is None:
        yield NotStated(f"no microbial check of incoming {material.label} is stated")
    if not any(risk.origin in ("intrinsic", "both") for risk in strategy.risk_management.risks):
        yield NotStated(
            f"no risk of intrinsic origin is stated, although {material.label} is human"
        )
