"""Runs that a simulation lists."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.date import months_after
from ccs_author.model.elements.process_validation import (
    AsepticProcessSimulation,
    SimulationRun,
)
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, dated_rule
from ccs_author.rules.process_validation.simulation_interval import TOLERANCE_MONTHS

YEAR = 12
FEWEST = 2


def lists_runs(aps: AsepticProcessSimulation, _: Strategy) -> bool:
    """Whether the strategy keeps the runs, and not their plan alone."""
    return any(run.date for run in aps.runs)


@dated_rule(
    AsepticProcessSimulation,
    ANNEX_1("9.38"),
    PART_IV("9.5.2"),
    ANNEX_2A("5.19"),
    covers=("A1-APS-002",),
    when=lists_runs,
)
def simulation_runs(
    aps: AsepticProcessSimulation, _: Strategy, as_of: dt.date
) -> Iterator[Gap]:
    """The runs listed hold the last success, and about two successes a year in each shift.

    An interval is a plan; the runs show whether it was kept, by every shift.

    List each run with `date`, `shift` and `positives`. Where a shift lacks a run, let it not
    work alone until it has one, or give the reason in a waiver.
    """
    for index, run in enumerate(aps.runs):
        if run.date is not None and run.positives is None:
            yield NotStated(
                f"the result of the run of {run.date} is not stated", f"runs.{index}"
            )
    if aps.last is not None:
        yield from _last(aps, aps.last)
    for shift, days in _successes(aps.runs, as_of).items():
        recent = [day for day in days if _within_a_year(day, as_of)]
        if len(recent) < FEWEST and not _within_a_year(min(days), as_of):
            whose = f"shift {shift}" if shift else "runs without a shift"
            yield Gap(
                f"{aps.id} lists {len(recent)} of {FEWEST} successful runs in the year before "
                f"{as_of} ({whose})",
                "runs",
            )


def _last(aps: AsepticProcessSimulation, last: dt.date) -> Iterator[Gap]:
    on_that_day = [run for run in aps.runs if run.date == last]
    if not on_that_day and max(run.date for run in aps.runs if run.date) < last:
        yield NotStated(
            f"{aps.id} last succeeded on {last}, but lists no run of that day", "runs"
        )
    elif on_that_day and all(run.positives for run in on_that_day):
        yield Gap(
            f"{aps.id} is said to have succeeded on {last}, but its run of that day had growth",
            "last",
        )


def _successes(
    runs: tuple[SimulationRun, ...], as_of: dt.date
) -> dict[str | None, list[dt.date]]:
    found: dict[str | None, list[dt.date]] = {}
    for run in runs:
        if run.date is not None and run.date <= as_of and run.positives == 0:
            found.setdefault(run.shift, []).append(run.date)
    return found


def _within_a_year(day: dt.date, as_of: dt.date) -> bool:
    return months_after(day, YEAR + TOLERANCE_MONTHS) >= as_of
