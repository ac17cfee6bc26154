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
    yield from _shifts(aps, as_of)


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


def _shifts(aps: AsepticProcessSimulation, as_of: dt.date) -> Iterator[Gap]:
    days_of = _successes(aps.runs, as_of)
    recent = {
        shift: [day for day in days if _within(YEAR, day, as_of)]
        for shift, days in days_of.items()
    }
    few = [
        shift
        for shift, days in days_of.items()
        if len(recent[shift]) < FEWEST
        and not _within(YEAR, min(days), as_of)
        # A shift without a run in two years has been given up; `shifts` says how many remain.
        and _within(2 * YEAR, max(days), as_of)
    ]
    for shift in few:
        whose = f"shift {shift}" if shift else "runs without a shift"
        yield Gap(
            f"{aps.id} lists {len(recent[shift])} of {FEWEST} successful runs in the year "
            f"before {as_of} ({whose})",
            "runs",
        )
    at_work = [shift for shift, days in recent.items() if days]
    if not few and "" not in days_of and len(at_work) < (aps.shifts or 0):
        yield Gap(
            f"{aps.id} lists successful runs of {len(at_work)} of {aps.shifts} shifts in the "
            f"year before {as_of}",
            "runs",
        )


def _successes(runs: tuple[SimulationRun, ...], as_of: dt.date) -> dict[str, list[dt.date]]:
    """Return the days of successful runs by shift; where none is named, by nothing."""
    found: dict[str, list[dt.date]] = {}
    spelt: dict[str, str] = {}
    for run in runs:
        if run.date is not None and run.date <= as_of and run.positives == 0:
            shift = run.shift or ""
            shift = spelt.setdefault(shift.casefold().strip(), shift)
            found.setdefault(shift, []).append(run.date)
    return found


def _within(months: int, day: dt.date, as_of: dt.date) -> bool:
    return months_after(day, months + TOLERANCE_MONTHS) >= as_of
