"""Airflow studies behind the monitoring plan."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, NotStated, rule


def _reports(strategy: Strategy) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for space in (*strategy.premises.rooms, *strategy.spaces):
        study = space.airflow_study
        if space.grade in {"A", "B"} and study is not None and study.report is not None:
            found.setdefault(study.report, []).append(space.id)
    return found


def studied(_: Monitoring, strategy: Strategy) -> bool:
    """Whether any airflow study of grade A or B is reported."""
    return bool(_reports(strategy))


@rule(Monitoring, ANNEX_1("4.15"), ANNEX_1("9.4"), covers=("A1-AIR-002",), when=studied)
def airflow_studies_used(monitoring: Monitoring, strategy: Strategy) -> Iterator[NotStated]:
    """What airflow studies show decides where grades A and B are monitored.

    Smoke shows the way that particles take; a plate beside that way finds nothing.

    List the reports in `monitoring.airflow_studies`.
    """
    for report, places in _reports(strategy).items():
        if report not in monitoring.airflow_studies:
            yield NotStated(
                f"whether monitoring uses the airflow study {report} of {', '.join(places)} is "
                "not stated",
                "airflow_studies",
            )
