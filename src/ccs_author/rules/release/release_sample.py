"""Samples for the release of cell-based products."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.release import Release
from ccs_author.model.site import Product
from ccs_author.rules import STANDARD, Gap, NotStated, rule

FORMS = ("cells", "supernatant")


def made_of_cells(product: Product, _: Strategy) -> bool:
    """Whether the product is an advanced therapy that holds cells."""
    return product.is_advanced_therapy and product.origin in {
        "autologous",
        "allogeneic",
        "xenogeneic",
    }


@rule(
    Product,
    STANDARD("Ph. Eur. 2.6.27", "warning"),
    STANDARD("Ph. Eur. 2.6.7", "warning"),
    covers=("ATMP-RMM-003",),
    when=made_of_cells,
)
def release_sample(product: Product, _: Strategy) -> Iterator[Gap]:
    """The sterility sample of a cell-based product holds cells and supernatant.

    Some organisms stay in the liquid and some in or on cells; and a volume of a few per cent of
    a small batch finds only what is frequent.

    State `release.sample_form` and, in `release.sample_rationale`, why form and volume stand
    for the batch.
    """
    release = product.release or Release()
    field = "release" if product.release else None
    if not release.sample_form:
        yield NotStated(
            f"{product.id} does not state what its sterility sample is made of", field
        )
    else:
        absent = [form for form in FORMS if form not in release.sample_form]
        if absent:
            yield Gap(
                f"the sterility sample of {product.id} holds "
                f"{' and '.join(release.sample_form)}, but no {' and no '.join(absent)}",
                "release.sample_form",
            )
    if release.sample_rationale is None:
        yield NotStated(
            f"{product.id} does not state why its sterility sample is enough", field
        )
