"""How much of the vapour is left when cells or vectors come in."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.barriers.negative_isolator import isolator
from ccs_author.rules.in_force import makes_advanced_therapies

USUAL_PPM = 1


def gassed_for_cells(barrier: Barrier, strategy: Strategy) -> bool:
    """Whether an isolator is bio-decontaminated at a site that makes advanced therapies."""
    gassed = barrier.bio_decontamination is not None and isolator(barrier, strategy)
    return gassed and makes_advanced_therapies(strategy)


@rule(
    Barrier,
    ANNEX_1("4.22", "warning"),
    PART_IV("9.5.1", "warning"),
    FDA_ASEPTIC("App. 1", "warning"),
    covers=("ATMP-BAR-005",),
    when=gassed_for_cells,
)
def decontamination_residue_level(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """Where cells or vectors are handled, an isolator is released at 1 ppm of vapour or less.

    Cells and vectors take up peroxide at levels that a closed vial never notices. No regulation
    sets the figure; it is what sites can usually show to be harmless.

    State `residue_ppm` at release; where a higher one was shown to be harmless, waive this with
    the study.
    """
    cycle = barrier.bio_decontamination
    if cycle is None:
        return
    if cycle.residue_ppm is None:
        yield NotStated(
            f"{barrier.label} does not state the residue of vapour at release",
            "bio_decontamination",
        )
    elif cycle.residue_ppm > USUAL_PPM:
        yield Gap(
            f"{barrier.label} is released at {plain(cycle.residue_ppm)} ppm, more than "
            f"{USUAL_PPM} ppm",
            "bio_decontamination.residue_ppm",
        )
