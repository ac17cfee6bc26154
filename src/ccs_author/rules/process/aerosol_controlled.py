"""Steps that raise an aerosol."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule


def raises_aerosol(step: Step, _: Strategy) -> bool:
    """Whether the step can raise an aerosol."""
    return bool(step.aerosol)


@rule(
    Step,
    PART_IV("9.4", "warning"),
    ANNEX_2A("5.17", "warning"),
    covers=("ATMP-SEG-009",),
    when=raises_aerosol,
)
def aerosol_controlled(step: Step, _: Strategy) -> Iterator[Gap]:
    """A step that can raise an aerosol states what keeps it from spreading.

    A centrifuge, a sonicator or a vacuum line carries one patient's material into the air of
    the next.

    State the measure in `aerosol_control`, for example a sealed rotor opened in the cabinet.
    """
    if not step.aerosol_control:
        yield NotStated(
            f"{step.id} can raise an aerosol, and what keeps it from spreading is not stated",
            "aerosol_control",
        )
