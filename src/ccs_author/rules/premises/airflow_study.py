"""Airflow visualisation."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def grade_a_or_b(space: Graded, _: Strategy) -> bool:
    """Whether a room or graded space is grade A or B."""
    return space.grade in {"A", "B"}


@rule(
    Graded,
    ANNEX_1("4.15"),
    FDA_ASEPTIC("IV.A", "warning"),
    PART_IV("4.2.2", "warning"),
    covers=("A1-AIR-001", "ATMP-BAR-013"),
    when=grade_a_or_b,
)
def airflow_study(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Airflow in grades A and B is made visible at rest and in operation, and filmed.

    Only smoke shows whether clean air reaches the product first while people work, and only a
    film lets others judge it.

    State `states: [at rest, in operation]`, `video: true`, the date and the report in
    `airflow_study`.
    """
    study = space.airflow_study
    if study is None or not study.states:
        yield NotStated(
            f"{space.id} (grade {space.grade}) states no airflow visualisation",
            "airflow_study",
        )
        return
    if len(set(study.states)) == 1:
        yield Gap(
            f"airflow in {space.id} (grade {space.grade}) was made visible "
            f"{study.states[0]} only",
            "airflow_study.states",
        )
    if study.video is None:
        yield NotStated(
            f"{space.id} does not state whether its airflow study was filmed", "airflow_study"
        )
    elif not study.video:
        yield Gap(f"the airflow study of {space.id} was not filmed", "airflow_study.video")
    if study.date is None:
        yield NotStated(f"the airflow study of {space.id} has no date", "airflow_study")
    if study.report is None:
        yield NotStated(f"the airflow study of {space.id} names no report", "airflow_study")
