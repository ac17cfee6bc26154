"""Bioburden of each batch."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.made_here import made_here

STERILISED = ("terminal sterilisation", "sterile filtration")


def sterilised_here(product: Product, strategy: Strategy) -> bool:
    """Whether the site makes the product and sterilises or filters it."""
    return product.sterilisation_route in STERILISED and made_here(product, strategy)


@rule(Product, ANNEX_1("10.3"), covers=("A1-QC-001",), when=sterilised_here)
def bioburden_each_batch(product: Product, _: Strategy) -> Iterator[Gap]:
    """Bioburden before sterilisation or filtration is tested in each batch, against a limit.

    A cycle or a filter is validated for so many organisms and no more. Only with an overkill
    cycle may the test be made at longer intervals.

    State under `release` the `bioburden_limit` and `bioburden_tested: each batch`, or
    `overkill: true` with the interval.
    """
    release = product.release
    if release is None or release.bioburden_limit is None:
        yield NotStated(
            f"{product.label} has no bioburden limit before sterilisation",
            "release" if release else None,
        )
    if release is None or release.bioburden_tested is None:
        yield NotStated(
            f"how often the bioburden of {product.label} is tested is not stated",
            "release" if release else None,
        )
        return
    overkill = product.sterilisation_route == "terminal sterilisation" and release.overkill
    if release.bioburden_tested != "each batch" and not overkill:
        yield Gap(
            f"the bioburden of {product.label} is tested {release.bioburden_tested}, not in "
            "each batch",
            "release.bioburden_tested",
        )
