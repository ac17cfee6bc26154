"""Exposure of product."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

WITHOUT_PRODUCT = {"cleaning equipment", "preparing components", "labelling", "packaging"}

WORKED_ON = {
    "compounding",
    "aseptic assembly",
    "aseptic connection",
    "aseptic compounding",
    "sterile filtration",
    "filling",
    "loading a lyophiliser",
    "lyophilisation",
    "cell processing",
    "culture",
    "harvest",
    "formulation",
    "sampling",
}
"""Operations that nothing in its final, closed container undergoes."""


def meets_product(step: Step, _: Strategy) -> bool:
    """Whether the product is at hand in the step."""
    return step.operation not in WITHOUT_PRODUCT


@rule(
    Step,
    ANNEX_1("8.7", "warning"),
    PART_IV("4.2.2"),
    ANNEX_2A("3.13"),
    FDA_ASEPTIC("IV.A", "warning"),
    covers=("ATMP-GRD-004",),
    when=meets_product,
)
def exposure_stated(step: Step, _: Strategy) -> Iterator[Gap]:
    """Every step states how far the product meets its surroundings.

    Which grade a step needs depends on that first of all: an open flask, a closed bag set and a
    sealed vial are three different risks.

    State `exposure: open`, `functionally closed`, `closed` or, in the final container,
    `sealed`; of an open step also whether it is `aseptic`.
    """
    if step.exposure is None:
        yield NotStated(f"{step.id} does not state how far the product is exposed", "exposure")
    elif step.exposure == "open" and step.aseptic is None:
        yield NotStated(
            f"{step.id} is open and does not state whether it is aseptic", "aseptic"
        )
    elif step.exposure == "sealed" and step.operation in WORKED_ON:
        yield Gap(
            f"{step.id} ({step.operation}) is called sealed, although product is worked on",
            "exposure",
        )
