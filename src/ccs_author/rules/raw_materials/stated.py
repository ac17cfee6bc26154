"""What the strategy states of materials."""

from ccs_author.model import Strategy
from ccs_author.model.elements.raw_materials import Material
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, stated
from ccs_author.rules.raw_materials.human_material_agreement import human


def used_before_results(material: Material, strategy: Strategy) -> bool:
    """Whether human material is processed while its markers are unknown."""
    return human(material, strategy) and any(
        step.patient_material == "untested"
        and (material.id in step.materials or not step.materials)
        for step in strategy.steps
    )


UNTESTED = stated(
    "untested-material-rule",
    Material,
    "untested_rule",
    "how it is handled until its markers are known",
    ANNEX_2A("5.29"),
    ANNEX_2A("5.21"),
    PART_IV("7.3", "warning"),
    FDA_ASEPTIC("VI", "warning"),
    covers=("ATMP-MAT-007",),
    when=used_before_results,
    explanation="""
    Material used before its infection markers are known is kept apart and released under a
    condition.

    Until the result is there it may be infected, and so may all that shared a tank, a bench or
    a machine with it.

    State `untested_rule`: label, segregation, and what has to be known before release.
    """,
)
