"""Release before all results are known."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.release import Release
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, NotStated, rule
from ccs_author.rules.release.recent_environment_at_release import used_early


@rule(
    Product,
    ANNEX_2A("6.14"),
    PART_IV("11"),
    FDA_ASEPTIC("XII", "warning"),
    covers=("ATMP-RMM-002",),
    when=used_early,
)
def staged_release(product: Product, _: Strategy) -> Iterator[NotStated]:
    """A product used before its results are known is certified in planned stages.

    Somebody decides on what is known, and somebody has to reach the physician when the test
    turns positive afterwards.

    State `release.stages`, who decides on what at each, and `release.late_positive_plan`.
    """
    release = product.release or Release()
    field = "release" if product.release else None
    if not release.stages:
        yield NotStated(
            f"{product.id} is used before its results; the stages of release are not stated",
            field,
        )
    elif len(release.stages) == 1:
        yield NotStated(
            f"{product.id} is used before its results, and only one stage of release is stated",
            "release.stages",
        )
    if release.late_positive_plan is None:
        yield NotStated(
            f"{product.id} is used before its results; what follows a late positive is not "
            "stated",
            field,
        )
