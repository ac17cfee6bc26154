"""Particle sizes of classification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.classified import qualified
from ccs_author.rules.limits import CLASSIFICATION


@rule(
    Graded,
    ANNEX_1("4.27"),
    covers=("A1-QLF-004", "A1-QLF-005"),
    when=qualified,
)
def classification_sizes(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Classification limits are stated for both particle sizes and both occupancy states.

    Large particles settle and carry organisms, so the small ones do not stand for them. The
    table leaves 5 um open in grade A, and in B at rest; the site sets grade D in operation.

    State `limit_05um` and `limit_5um` at rest and in operation; for grade D in operation, the
    limits that the site's risk assessment set, and that assessment in `basis`.
    """
    qualification = space.qualification
    if qualification is None or space.grade is None:
        return
    for state in ("at rest", "in operation"):
        stated = next((each for each in qualification.particles if each.state == state), None)
        if stated is None:
            yield NotStated(
                f"{space.id} (grade {space.grade}) states no particle limits {state}",
                "qualification.particles" if qualification.particles else "qualification",
            )
            continue
        own = space.grade == "D" and state == "in operation"
        open_5um = CLASSIFICATION[space.grade, state].um_5 is None and not own
        if stated.limit_05um is None or (stated.limit_5um is None and not open_5um):
            field = "limit_05um" if stated.limit_05um is None else "limit_5um"
            size = "0.5" if stated.limit_05um is None else "5"
            yield NotStated(
                f"{space.id} (grade {space.grade}) states no limit for {size} um {state}",
                field,
                about=stated,
            )
        elif own and stated.basis is None:
            yield NotStated(
                f"{space.id} (grade D) does not state what its limits in operation rest on",
                "limit_05um",
                about=stated,
            )
