"""Quality of test media."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.raw_materials import Material
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def grows_what_is_found(material: Material, _: Strategy) -> bool:
    """Whether monitoring or process simulation rests on the medium."""
    return material.kind == "test medium"


@rule(Material, ANNEX_1("10.9", "warning"), covers=("A1-QC-004",), when=grows_what_is_found)
def media_growth_promotion(material: Material, _: Strategy) -> Iterator[Gap]:
    """Growth promotion of test media is tested by the user, or a reason says why not.

    A medium suffers on the road and in the store, after its maker has tested it.

    State `growth_promotion` with the organisms, local isolates included, and
    `growth_promotion_by`; where that is the supplier, also `supplier_reliance`.
    """
    if material.growth_promotion is None:
        yield NotStated(f"the growth promotion test of {material.label} is not stated")
    if material.growth_promotion_by is None:
        yield NotStated(f"who tests growth promotion of {material.label} is not stated")
    elif material.growth_promotion_by == "supplier" and material.supplier_reliance is None:
        yield Gap(
            f"growth promotion of {material.label} is tested by the supplier alone, and no "
            "reason is given",
            "growth_promotion_by",
        )
