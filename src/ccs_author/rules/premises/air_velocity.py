"""Air velocity in grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.facility import GradedSpace
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

LOWEST, HIGHEST = 0.36, 0.54


def unidirectional_a(space: GradedSpace, _: Strategy) -> bool:
    """Whether the space is grade A with air that does not claim to be turbulent.

    A closed isolator may do without unidirectional air, so it has to claim it.
    """
    closed = isinstance(space, Barrier) and space.kind == "closed isolator"
    if closed and space.airflow is None:
        return False
    return space.grade == "A" and space.airflow != "turbulent"


@rule(
    GradedSpace,
    ANNEX_1("4.30", "warning"),
    PART_IV("4.2.2", "warning"),
    FDA_ASEPTIC("IV.A", "warning"),
    covers=("A1-AIR-003", "A1-BAR-025", "ATMP-BAR-009"),
    when=unidirectional_a,
)
def air_velocity(space: GradedSpace, _: Strategy) -> Iterator[Gap]:
    """Unidirectional air in grade A moves at 0.36 to 0.54 m/s where people work.

    In that range air usually sweeps particles away without eddies. Other velocities may serve,
    but then the reason has to be shown.

    Set the velocity, or state the science behind another one (airflow visualisation at that
    velocity) in `velocity_justification`.
    """
    low, high = space.velocity_min_m_s, space.velocity_max_m_s
    if low is None and high is None:
        yield NotStated(f"{space.id} (grade A) states no air velocity", "velocity_min_m_s")
        return
    for field, words in (("velocity_min_m_s", "lowest"), ("velocity_max_m_s", "highest")):
        value = getattr(space, field)
        if value is None:
            yield NotStated(f"{space.id} (grade A) states no {words} air velocity", field)
        elif space.velocity_justification:
            continue
        elif value.value < LOWEST:
            yield Gap(
                f"air in {space.id} may move at {value}, slower than {LOWEST} m/s, without a "
                "reason",
                field,
            )
        elif value.value > HIGHEST:
            yield Gap(
                f"air in {space.id} may move at {value}, faster than {HIGHEST} m/s, without a "
                "reason",
                field,
            )
