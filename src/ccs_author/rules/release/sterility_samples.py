"""Samples for the sterility test."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.made_here import made_here, processes_of

FILLED = ("start of filling", "end of filling")
HEATED = ("coolest part of the load",)
DRIED = ("each lyophiliser load",)


def many_containers(product: Product, strategy: Strategy) -> bool:
    """Whether batches of several containers, of which some are tested, are made here."""
    parametric = product.release is not None and product.release.parametric is not None
    return (
        product.sterilisation_route is not None
        and not parametric
        and product.batch_size_max != 1
        and made_here(product, strategy)
    )


def lyophilised(product: Product, strategy: Strategy) -> bool:
    """Whether the product is lyophilised at the site."""
    return any(
        step.operation == "lyophilisation"
        for process in processes_of(product, strategy)
        for step in process.steps
    )


@rule(Product, ANNEX_1("10.6"), covers=("A1-QC-002",), when=many_containers)
def sterility_samples(product: Product, strategy: Strategy) -> Iterator[Gap]:
    """Sterility samples include the containers most at risk of contamination.

    After a stop the first container is not like the thousandth, and heat comes last to one
    corner of the load.

    List them in `release.sterility_samples`: start and end of filling when filled aseptically,
    the coolest part of the load when sterilised in the container, each lyophiliser load.
    """
    terminal = product.sterilisation_route == "terminal sterilisation"
    wanted = [
        *(HEATED if terminal else FILLED),
        *(DRIED if lyophilised(product, strategy) else ()),
    ]
    taken = product.release.sterility_samples if product.release else ()
    absent = [each for each in wanted if each not in taken]
    if absent:
        yield NotStated(
            f"the sterility samples of {product.label} do not list {', '.join(absent)}",
            "release.sterility_samples" if taken else None,
        )
