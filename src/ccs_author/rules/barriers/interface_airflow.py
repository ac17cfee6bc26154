"""Airflow at the openings of barriers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.barriers.stated import rabs


def open_to_room(barrier: Barrier, strategy: Strategy) -> bool:
    """Whether air passes between the barrier and its room."""
    return barrier.kind == "open isolator" or rabs(barrier, strategy)


@rule(Barrier, ANNEX_1("4.20"), covers=("A1-BAR-006",), when=open_to_room)
def interface_airflow(barrier: Barrier, strategy: Strategy) -> Iterator[Gap]:
    """Airflow is made visible where an open isolator or a RABS meets its room.

    Only smoke shows whether room air is drawn in at an opening; of a RABS also while a door is
    open or a glove moves.

    State `interfaces: true` in `airflow_study`, and for a RABS `interventions: true`.
    """
    fields = ["interfaces", "interventions"] if rabs(barrier, strategy) else ["interfaces"]
    study = barrier.airflow_study
    for field in fields:
        answer = getattr(study, field) if study is not None else None
        if answer is None:
            yield NotStated(
                f"whether airflow of {barrier.label} was made visible at {field} is not stated",
                "airflow_study" if study is not None else None,
            )
        elif not answer:
            yield Gap(
                f"airflow of {barrier.label} was not made visible at {field}",
                f"airflow_study.{field}",
            )
