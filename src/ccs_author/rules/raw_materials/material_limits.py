"""Limits of materials."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.raw_materials import Material
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

IN_PRODUCT = (
    "active substance",
    "excipient",
    "vector",
    "raw material",
    "culture medium",
    "serum",
    "enzyme",
    "cytokine",
    "beads",
    "scaffold",
    "water",
)
LIMITS = (("bioburden_limit", "bioburden"), ("endotoxin_limit", "endotoxin"))


def meets_product(material: Material, _: Strategy) -> bool:
    """Whether the material becomes part of the product or meets it."""
    return material.kind in IN_PRODUCT


@rule(
    Material,
    ANNEX_1("10.2"),
    ANNEX_1("2.5"),
    covers=("A1-QC-006",),
    when=meets_product,
)
def material_limits(material: Material, _: Strategy) -> Iterator[Gap]:
    """Materials that meet the product have limits of bioburden and endotoxin, or a reason.

    What comes in with a material is in the product, or asks more of the step that should remove
    it.

    State `bioburden_limit` (not needed when it arrives sterile) and `endotoxin_limit`, with a
    `particle_limit` where one is needed; or say in `limits_rationale` why there is none.
    """
    if material.limits_rationale is not None:
        return
    absent = [
        words
        for field, words in LIMITS
        if getattr(material, field) is None
        and not (field == "bioburden_limit" and material.sterile)
    ]
    if absent:
        yield NotStated(f"{material.label} has no limit of {' and '.join(absent)}")
