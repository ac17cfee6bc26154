"""Tests of requalification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.facility import Graded, Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.classified import qualified


@rule(
    Graded,
    ANNEX_1("4.32"),
    covers=("A1-QLF-010", "A1-QLF-011"),
    when=qualified,
)
def requalification_tests(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Requalification repeats classification, filter, volume, pressure and velocity tests.

    In rooms with turbulent air the recovery test stands for velocity, which says little there.

    Add the missing tests to `requalification_tests` of `qualification`.
    """
    if space.qualification is None:
        return
    made = {*space.qualification.requalification_tests}
    if not made:
        yield NotStated(
            f"{space.id} (grade {space.grade}) does not state its requalification tests",
            "qualification.requalification_tests",
        )
        return
    missing = [test for test in _expected(space) if test not in made]
    if _turbulent(space) is None and not made & {"air velocity", "recovery"}:
        missing.append("air velocity or recovery")
    if missing:
        yield Gap(
            f"{space.id} (grade {space.grade}) is requalified without {', '.join(missing)}",
            "qualification.requalification_tests",
        )


def _turbulent(space: Graded) -> bool | None:
    if space.airflow is not None:
        return space.airflow == "turbulent"
    return None if isinstance(space, Room) else False


def _expected(space: Graded) -> Iterator[str]:
    yield "classification"
    yield "filter integrity"
    if isinstance(space, Room):
        yield "airflow volume"
    rabs = isinstance(space, Barrier) and space.kind in ("closed RABS", "open RABS")
    if isinstance(space, Room | Barrier) and not rabs:
        yield "pressure difference"
    if (turbulent := _turbulent(space)) is not None:
        yield "recovery" if turbulent else "air velocity"
