"""Rapid methods in use."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.monitoring_methods import RapidMethod
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, STANDARD, NotStated, rule

NEEDED = {
    "requirements": "its user requirements",
    "validation": "its validation for product and site",
    "equivalence": "how it compares with the method it replaces",
}
ON_PRODUCT = {"sterility", "mycoplasma", "bioburden", "endotoxin"}


def in_use(method: RapidMethod, strategy: Strategy) -> bool:
    """Whether decisions rest on the method, as it says or as the release of a product does."""
    releases = (each.release for each in strategy.products)
    return method.state == "in use" or any(
        each is not None and each.rapid_method == method.id for each in releases
    )


@rule(
    RapidMethod,
    ANNEX_1("9.28"),
    ANNEX_1("10.11"),
    PART_IV("12"),
    FDA_ASEPTIC("X.D", "warning"),
    STANDARD("Ph. Eur. 5.1.6", "warning"),
    STANDARD("USP <1223>", "warning"),
    covers=("A1-RMM-001", "ATMP-RMM-001", "ATMP-RMM-005"),
    when=in_use,
)
def rapid_method_validated(method: RapidMethod, _: Strategy) -> Iterator[NotStated]:
    """A rapid method in use is validated for the product and as good as the one it replaces.

    The maker of the instrument shows that it works; whether it finds organisms in this product
    and at this site only the site can show. That also holds for methods that a pharmacopoeia
    describes without yet asking for them.

    State `requirements`, `validation` and `equivalence`, and for tests of products in `matrix`
    the product matrix, cells included, in which they were made.
    """
    absent = [words for field, words in NEEDED.items() if not method.holds(field)]
    if ON_PRODUCT.intersection(method.use) and method.matrix is None:
        absent.append("the product matrix in which it was shown to work")
    if absent:
        yield NotStated(f"{method.label} is in use; not stated: {', '.join(absent)}")
