"""`ccs due`: what falls due, by owner."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Exit, Option

from ccs_author.cli.exits import FINDINGS
from ccs_author.cli.parameters import StrategyPath
from ccs_author.errors import UsageError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ccs_author.check.due import Due
    from ccs_author.load import Loaded

FORMATS = ("text", "csv", "ics")
"""What `--format` may be."""

USUAL_MONTHS = 12
MOST_MONTHS = 1200


def command(  # noqa: PLR0913 - one parameter an option
    path: StrategyPath = None,
    *,
    since: Annotated[
        str | None,
        Option(
            "--from", metavar="DATE", help="The first day.  [default: all that is overdue too]"
        ),
    ] = None,
    until: Annotated[str | None, Option(metavar="DATE", help="The last day.")] = None,
    months: Annotated[
        int | None,
        Option(metavar="N", min=0, max=MOST_MONTHS, help="Or so many months.  [default: 12]"),
    ] = None,
    owner: Annotated[
        str | None, Option(metavar="NAME", help="Only what this function answers for.")
    ] = None,
    format: Annotated[  # noqa: A002
        str, Option(metavar="FORMAT", help="text, csv, or ics: a calendar to subscribe to.")
    ] = "text",
    as_of: Annotated[
        str | None, Option(metavar="DATE", help="Ask on this day.  [default: today]")
    ] = None,
) -> None:
    """List what falls due, by owner, as text, CSV or calendar.

    Reviews of the strategy and of risks, requalifications, airflow studies, process
    simulations, operators, sterilisation cycles, audits, maintenance, actions, CAPA,
    documents that expire and waivers that lapse. A date that a rule works out is worked out
    here in the same way. Whoever has no owner is listed under the owner of the element.

    \b
    Examples:
      ccs due
      ccs due --months 3 --owner "Head of Engineering"
      ccs due --from 2027-01-01 --until 2027-12-31 --format csv > due-2027.csv
      ccs due --format ics > ccs.ics

    \b
    Leaves with
      0  all dates were looked at
      1  the files have faults, so dates may be missing from the list
      2  wrong usage, or a file that cannot be opened
    """
    from ccs_author.check.due import falling_due
    from ccs_author.cli.choice import chosen, day
    from ccs_author.cli.output import put, tell
    from ccs_author.load import load
    from ccs_author.report.due import Agenda, as_calendar, as_csv, as_text

    chosen("--format", format, FORMATS)
    asked_on = day("--as-of", as_of)
    first = day("--from", since) if since else None
    last = _last(first or asked_on, until, months)
    loaded = load(path or Path())
    dues = _owned(falling_due(loaded), owner)
    shown = tuple(
        due for due in dues if (first is None or first <= due.day) and due.day <= last
    )
    agenda = Agenda(_document(loaded), asked_on, first, last, shown)
    put({"text": as_text, "csv": as_csv, "ics": as_calendar}[format](agenda))
    if not loaded.sound:
        tell("ccs: the files have faults, so dates may be missing; see `ccs validate`")
        raise Exit(FINDINGS)


def _last(first: dt.date, until: str | None, months: int | None) -> dt.date:
    from ccs_author.cli.choice import day
    from ccs_author.model.date import months_after

    if until is not None and months is not None:
        raise UsageError("--until and --months exclude each other")
    if until is None:
        return months_after(first, USUAL_MONTHS if months is None else months)
    last = day("--until", until)
    if last < first:
        raise UsageError(f"--until {last} lies before {first}, the beginning of the period")
    return last


def _owned(dues: Sequence[Due], owner: str | None) -> tuple[Due, ...]:
    if owner is None:
        return tuple(dues)
    owners = {due.owner for due in dues if due.owner}
    wanted = owner.casefold()
    if wanted not in {each.casefold() for each in owners}:
        from ccs_author.load.nearest import did_you_mean

        advice = did_you_mean(owner, sorted(owners)) or "`ccs due` lists the owners"
        raise UsageError(f"nothing is due for `{owner}`; {advice}")
    return tuple(due for due in dues if due.owner and due.owner.casefold() == wanted)


def _document(loaded: Loaded) -> str:
    number = loaded.strategy.document.number if loaded.strategy else None
    return number or next(iter(loaded.sources), loaded.path.as_posix())
