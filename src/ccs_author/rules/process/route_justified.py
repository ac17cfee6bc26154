"""Why a product is not sterilised in its container."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, ANNEX_2A, Gap, NotStated, rule
from ccs_author.rules.made_here import made_here

HEAT = "heat treatment after filling"
UNFILTERED = (
    "sterilised contact equipment",
    "sterile materials added aseptically",
    "sterilised bulk",
)
"""What Annex 1 8.11 wants considered for a formulation that is not filtered."""


def not_terminal(product: Product, strategy: Strategy) -> bool:
    """Whether sterility is reached without terminal sterilisation, or nobody says how."""
    if product.sterilisation_route is None:
        return product.sterile is not False and made_here(product, strategy)
    return product.sterilisation_route != "terminal sterilisation"


@rule(
    Product,
    ANNEX_1("8.34", "warning"),
    ANNEX_1("8.11", "warning"),
    ANNEX_2A("B2.5", "warning"),
    covers=("A1-STP-013", "A1-STP-008"),
    when=not_terminal,
)
def route_justified(product: Product, _: Strategy) -> Iterator[Gap]:
    """A product that is not terminally sterilised, or not filtered, tells why.

    Terminal sterilisation and then filtration are the safer ways; leaving them is a decision
    about patients.

    State the `sterilisation_route`; in `route_justification` why the product cannot be
    sterilised in its container, or filtered; in `filterable` whether the formulation passes a
    sterilising filter; and in `route_considered` what else was looked at: heat treatment after
    filling (not of living cells and vectors); without filtration also sterilised contact
    equipment, sterile materials added aseptically and sterilised bulk.
    """
    if product.sterilisation_route is None:
        yield NotStated(f"how sterility of {product.id} is reached is not stated")
        return
    unfiltered = product.sterilisation_route == "aseptic processing"
    if unfiltered and product.filterable is None:
        yield NotStated(f"whether {product.id} passes a sterilising filter is not stated")
    if product.route_justification:
        yield from _considered(product, unfiltered=unfiltered)
    elif unfiltered and product.filterable:
        yield Gap(
            f"{product.id} is filterable, but made by aseptic processing throughout, and no "
            "reason is given",
            "sterilisation_route",
        )
    else:
        yield NotStated(
            f"why {product.id} is not terminally sterilised is not stated",
            "route_justification",
        )


def _considered(product: Product, *, unfiltered: bool) -> Iterator[NotStated]:
    wanted = () if product.is_advanced_therapy else (HEAT,)
    missing = [
        each
        for each in (*wanted, *(UNFILTERED if unfiltered else ()))
        if each not in product.route_considered
    ]
    if missing:
        yield NotStated(
            f"whether {', '.join(missing)} was considered for {product.id} is not stated",
            "route_justification",
        )
