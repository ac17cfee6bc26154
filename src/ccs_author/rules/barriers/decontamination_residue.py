"""Residues of bio-decontamination."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def decontaminated(barrier: Barrier, _: Strategy) -> bool:
    """Whether the barrier is bio-decontaminated."""
    return barrier.bio_decontamination is not None


@rule(
    Barrier,
    ANNEX_1("4.22"),
    PART_IV("9.4", "warning"),
    FDA_ASEPTIC("App. 1", "warning"),
    covers=("A1-BAR-021", "ATMP-BAR-005"),
    when=decontaminated,
)
def decontamination_residue(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """Residues of bio-decontamination are shown not to harm the product.

    Peroxide left on a surface or in the air changes proteins, cells and vectors.

    Name the study in `residue_effect`.
    """
    cycle = barrier.bio_decontamination
    if cycle is not None and cycle.residue_effect is None:
        yield NotStated(
            f"no study shows that residues in {barrier.label} do not harm the product",
            "bio_decontamination",
        )
