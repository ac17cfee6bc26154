"""Parametric release."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

FIELD = "release.parametric"


def released_on_parameters(product: Product, _: Strategy) -> bool:
    """Whether the product is released without a sterility test."""
    return product.release is not None and product.release.parametric is not None


@rule(
    Product,
    ANNEX_1("8.54"),
    ANNEX_1("10.4"),
    covers=("A1-QC-009",),
    when=released_on_parameters,
)
def parametric_release(product: Product, _: Strategy) -> Iterator[Gap]:
    """Parametric release rests on terminal sterilisation, bioburden of each batch and review.

    Without a sterility test, the data of the process are all there is.

    State under `release.parametric`: `bioburden: each batch`, `isolates` and `reviewed`.
    """
    programme = product.release.parametric if product.release else None
    if programme is None:
        return
    if product.sterilisation_route not in (None, "terminal sterilisation"):
        yield Gap(
            f"{product.label} is released on parameters, but not sterilised in its container "
            f"({product.sterilisation_route})",
            FIELD,
        )
    if programme.bioburden not in (None, "each batch"):
        yield Gap(
            f"{product.label} is released on parameters, but its bioburden is tested "
            f"{programme.bioburden}, not in each batch",
            f"{FIELD}.bioburden",
        )
    for field, words in (
        ("bioburden", "how often bioburden is tested"),
        ("isolates", "how isolates are identified"),
        ("reviewed", "how often the programme is reviewed"),
    ):
        if getattr(programme, field) is None:
            yield NotStated(
                f"{product.label} is released on parameters, and {words} is not stated", FIELD
            )
