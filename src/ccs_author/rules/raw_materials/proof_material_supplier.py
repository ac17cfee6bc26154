"""Suppliers of what controls rest on."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.raw_materials import Material
from ccs_author.model.elements.vendors import Supplier
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

KINDS = ("biological indicator", "test medium", "film", "granulate")


def proves_or_packs(material: Material, _: Strategy) -> bool:
    """Whether a test or a container formed on site rests on the material."""
    return material.kind in KINDS


@rule(
    Material,
    ANNEX_1("8.43", "warning"),
    ANNEX_1("8.97", "warning"),
    ANNEX_1("8.111", "warning"),
    ANNEX_1("2.5", "warning"),
    covers=("A1-MAT-002",),
    when=proves_or_packs,
)
def proof_material_supplier(material: Material, strategy: Strategy) -> Iterator[Gap]:
    """Biological indicators, test media, films and granulate come from approved suppliers.

    An indicator with too few spores passes every cycle, and a medium that grows nothing every
    simulation.

    Name the `supplier`, and state there that it is `approved`.
    """
    supplier = strategy.find(material.supplier, Supplier)
    if material.supplier is None:
        yield NotStated(f"the supplier of {material.label} is not stated")
    elif supplier is not None and supplier.approved is None:
        yield NotStated(
            f"whether {supplier.label}, who supplies {material.label}, is approved is not "
            "stated",
            "supplier",
        )
    elif supplier is not None and not supplier.approved:
        yield Gap(
            f"{material.label} comes from {supplier.label}, who is not approved", "supplier"
        )
