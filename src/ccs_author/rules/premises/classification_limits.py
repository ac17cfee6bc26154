"""Particle limits of classification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.model.qualification import ParticleLimits
from ccs_author.rules import ANNEX_1, Gap, rule
from ccs_author.rules.classified import qualified
from ccs_author.rules.limits import CLASSIFICATION


@rule(
    Graded,
    ANNEX_1("4.27"),
    covers=("A1-QLF-003",),
    when=qualified,
)
def classification_limits(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Particle limits of classification are no looser than the table of the grade.

    A room that is classified to looser figures is, whatever it is called, a room of a lower
    grade.

    Correct the figures (Table 1 of the annex: grade B in operation is 352,000 per cubic metre
    at 0.5 um, grade C 3,520,000), or the grade.
    """
    for stated in space.qualification.particles if space.qualification else ():
        yield from _too_many(space, stated)


def _too_many(space: Graded, stated: ParticleLimits) -> Iterator[Gap]:
    if stated.state is None or space.grade is None:
        return
    table = CLASSIFICATION.get((space.grade, stated.state))
    if table is None:
        return
    for size, field, own, most in (
        ("0.5", "limit_05um", stated.limit_05um, table.um_05),
        ("5", "limit_5um", stated.limit_5um, table.um_5),
    ):
        if own is not None and most is not None and own > most:
            yield Gap(
                f"{space.id} (grade {space.grade}) allows {own} particles of {size} um per "
                "cubic "
                f"metre {stated.state}, more than {most}",
                field,
                about=stated,
            )
