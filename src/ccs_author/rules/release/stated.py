"""What the strategy states of testing and release."""

from ccs_author.model import Strategy
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, stated
from ccs_author.rules.made_here import made_here


def _sterility_is_tested(product: Product, strategy: Strategy) -> bool:
    parametric = product.release is not None and product.release.parametric is not None
    sterile = product.sterile is not False
    return sterile and made_here(product, strategy) and not parametric


def _used_before_result(product: Product, _: Strategy) -> bool:
    return bool(product.short_shelf_life)


def _samples_decontaminated(product: Product, _: Strategy) -> bool:
    return product.release is not None and product.release.sample_decontamination is not None


STERILITY_TEST_VALIDATED = stated(
    "sterility-test-validated",
    Product,
    "release.sterility_test_validated",
    "whether its sterility test is validated for it",
    ANNEX_1("10.5"),
    covers=("A1-QC-007",),
    when=_sterility_is_tested,
    denied="has a sterility test that is not validated for it",
    explanation="""
    The sterility test is validated for each product.

    A product that stops growth in the test tube makes any batch look sterile.

    Show that the test finds organisms in the product and state
    `sterility_test_validated: true` under `release`.
    """,
)

SHORT_SHELF_LIFE = stated(
    "release-before-result",
    Product,
    "release.short_life_controls",
    "what stands in for a sterility result that is not yet known",
    ANNEX_1("10.7"),
    ANNEX_1("10.10"),
    covers=("A1-QC-005",),
    when=_used_before_result,
    explanation="""
    A product used before its sterility result is known rests on further controls.

    The last test comes too late for the patient, so the others have to carry more.

    State under `release` the `short_life_controls`: design, more monitoring, rapid tests.
    """,
)

SAMPLE_DECONTAMINATION = stated(
    "sample-decontamination-harmless",
    Product,
    "release.sample_decontamination_study",
    "which study shows that decontamination of samples does no harm",
    ANNEX_1("10.8", "warning"),
    covers=("A1-QC-008",),
    when=_samples_decontaminated,
    explanation="""
    Decontamination of the outside of samples neither harms the sample nor hides growth.

    Vapour that creeps into a container kills what the test should find.

    Name the study in `sample_decontamination_study`.
    """,
)
