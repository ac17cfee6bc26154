"""Sterility test of sub-batches."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.made_here import made_here
from ccs_author.rules.release.sterility_samples import lyophilised


def may_have_sub_batches(product: Product, strategy: Strategy) -> bool:
    """Whether one batch may need several loads of a steriliser or lyophiliser."""
    terminal = product.sterilisation_route == "terminal sterilisation"
    parametric = product.release is not None and product.release.parametric is not None
    loads = (terminal and not parametric) or lyophilised(product, strategy)
    stated = product.release is not None and product.release.sub_batches is not None
    return stated or (loads and made_here(product, strategy))


@rule(Product, ANNEX_1("10.6"), covers=("A1-QC-003",), when=may_have_sub_batches)
def sub_batch_sterility(product: Product, _: Strategy) -> Iterator[Gap]:
    """Each sub-batch is tested for sterility.

    Each load of a steriliser or lyophiliser has a fate of its own; a pooled test spreads the
    failure of one over the others until it cannot be found.

    State `release.sub_batches: each tested`.
    """
    handled = product.release.sub_batches if product.release else None
    if handled is None:
        yield NotStated(
            f"how sub-batches of {product.label} are tested for sterility is not stated",
            "release" if product.release else None,
        )
    elif handled == "pooled":
        yield Gap(
            f"sub-batches of {product.label} are pooled for the sterility test",
            "release.sub_batches",
        )
