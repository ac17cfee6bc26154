"""Human starting material."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.raw_materials import Material
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule


def human(material: Material, _: Strategy) -> bool:
    """Whether the material comes from people."""
    return material.kind == "human starting material"


@rule(
    Material,
    PART_IV("7.3"),
    ANNEX_2A("5.27"),
    covers=("ATMP-MAT-001",),
    when=human,
)
def human_material_agreement(material: Material, _: Strategy) -> Iterator[Gap]:
    """Human starting material comes under an agreement on tests, traceability and look-back.

    What the donor is found to carry months later concerns a product already given.

    Name the agreement in `agreement`.
    """
    if material.agreement is None:
        yield NotStated(f"no agreement with the establishment that supplies {material.label}")
