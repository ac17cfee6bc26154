"""TSE, virus and mycoplasma safety."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.raw_materials import Material
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule


def animal(material: Material, _: Strategy) -> bool:
    """Whether the material comes from animals."""
    return material.origin == "animal" or material.kind == "serum"


@rule(
    Material,
    PART_IV("7.16"),
    ANNEX_2A("5.1"),
    covers=("ATMP-MAT-004",),
    when=animal,
)
def animal_material_safety(material: Material, _: Strategy) -> Iterator[Gap]:
    """Material of animal origin is safe with regard to TSE, viruses and mycoplasma.

    These agents pass sterilising filters or resist sterilisation, and cells let them multiply.

    State `viral_safety` (origin, TSE certificate, virus tests) and `mycoplasma_filtration`.
    """
    if material.viral_safety is None:
        yield NotStated(f"the TSE and virus safety of {material.label} is not stated")
    if material.mycoplasma_filtration is None:
        yield NotStated(f"whether {material.label} is filtered or certified against mycoplasma")
