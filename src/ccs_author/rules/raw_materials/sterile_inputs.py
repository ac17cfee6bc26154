"""Materials added to products that cannot be sterilised."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.raw_materials import Material
from ccs_author.model.process import Process
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

LEFT_OUT = {
    "human starting material",
    "packaging material",
    "cleaning material",
    "test medium",
}
"""Living material brings what it brings; the others do not enter the product."""


def cannot_be_sterilised(process: Process, strategy: Strategy) -> bool:
    """Whether a product of the process is aseptic throughout, and no filter sterilises it."""
    made = (strategy.find(code, Product) for code in process.products)
    return any(
        product.sterilisation_route == "aseptic processing"
        for product in made
        if product is not None
    )


@rule(
    Process,
    ANNEX_1("8.11"),
    PART_IV("9.5.1"),
    ANNEX_2A("5.16"),
    FDA_ASEPTIC("VI", "warning"),
    covers=("ATMP-MAT-005",),
    when=cannot_be_sterilised,
)
def sterile_inputs(process: Process, strategy: Strategy) -> Iterator[Gap]:
    """Whatever is added to a product that cannot be sterilised is sterile itself.

    Nothing later takes out what an addition brought in.

    Buy or make the material sterile and state `sterile: true`, or in `sterilisation` how the
    site sterilises it before use.
    """
    seen = set()
    for step in process.steps:
        for code in step.materials:
            material = strategy.find(code, Material)
            if material is None or code in seen or material.kind in LEFT_OUT:
                continue
            seen.add(code)
            if material.sterile or material.sterilisation is not None:
                continue
            if material.sterile is None:
                yield NotStated(
                    f"{material.label} is added in {step.id}; whether it is sterile is not "
                    "stated",
                    about=step,
                )
            else:
                yield Gap(
                    f"{material.label} is not sterile, but added in {step.id} to a product "
                    "that cannot be sterilised",
                    "materials",
                    about=step,
                )
