"""Sterilisation by suppliers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.vendors import Vendors
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def bought_sterile(strategy: Strategy) -> list[tuple[str | None, str]]:
    """Return each item that somebody else sterilises, after its supplier if that is stated."""
    single_use = (
        (each.steriliser or each.supplier, each.id)
        for each in strategy.premises.single_use_systems
        if each.sterilisation is None or each.sterilisation.cycle is None
    )
    materials = (
        (each.supplier, each.id) for each in strategy.raw_materials.materials if each.sterile
    )
    containers = (
        (each.supplier, each.id)
        for each in strategy.containers.items
        if each.arrives == "sterile"
    )
    cycles = (
        (each.contractor, each.id)
        for each in strategy.sterilisation.cycles
        if each.contractor is not None and each.sterilises
    )
    return [*single_use, *materials, *containers, *cycles]


def sterilisers(strategy: Strategy) -> dict[str, str]:
    """Return the suppliers of what arrives sterile, each with one such item."""
    found: dict[str, str] = {}
    for supplier, item in bought_sterile(strategy):
        if supplier is not None:
            found.setdefault(supplier, item)
    return found


def buys_sterile(_: Vendors, strategy: Strategy) -> bool:
    """Whether anything arrives sterile."""
    return bool(bought_sterile(strategy))


@rule(
    Vendors,
    ANNEX_1("8.134"),
    ANNEX_1("2.5"),
    covers=("A1-SUP-004",),
    when=buys_sterile,
)
def supplier_sterilisation_verified(vendors: Vendors, strategy: Strategy) -> Iterator[Gap]:
    """The site has evidence of how its suppliers sterilise.

    A certificate says that a cycle ran, not that the cycle sterilises this item.

    Name the `supplier` of each item that arrives sterile, and the validation evidence or audit
    report in `sterility_evidence` of that supplier.
    """
    unknown = [item for supplier, item in bought_sterile(strategy) if supplier is None]
    if unknown:
        yield NotStated(f"who supplies {', '.join(unknown)} sterile is not stated")
    items = sterilisers(strategy)
    for supplier in vendors.suppliers:
        if supplier.id in items and supplier.sterility_evidence is None:
            yield NotStated(
                f"{items[supplier.id]} comes sterile from {supplier.label}, and no evidence of "
                "its sterilisation is stated",
                about=supplier,
            )
