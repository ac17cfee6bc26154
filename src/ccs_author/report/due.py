"""What falls due in a period, by owner: as text, as a table and as a calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ccs_author.report.screen import one_line
from ccs_author.report.tally import counted

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ccs_author.check.due import Due

COLUMNS = ("day", "overdue", "owner", "kind", "what", "item", "file", "line")
"""The columns of the table."""

NOBODY = "owner not stated"
_MOST_OCTETS = 75


@dataclass(frozen=True, slots=True)
class Agenda:
    """What falls due for one strategy in a period."""

    document: str
    """The strategy, by the number of its document or else by its file."""

    as_of: dt.date
    """The day it is asked on; what lies before is overdue."""

    since: dt.date | None
    """The first day of the period; None for all that is overdue as well."""

    until: dt.date
    """The last day of the period."""

    dues: tuple[Due, ...]
    """What falls due in it, the earliest first."""

    def is_overdue(self, due: Due) -> bool:
        """Whether the day has passed."""
        return due.day < self.as_of


def as_text(agenda: Agenda) -> str:
    """Return the agenda for people, owner by owner."""
    overdue = sum(map(agenda.is_overdue, agenda.dues))
    period = f"from {agenda.since} until" if agenda.since else "overdue, or due until"
    lines = [one_line(f"{agenda.document}, as of {agenda.as_of}: {period} {agenda.until}"), ""]
    owners: dict[str, list[Due]] = {}
    for due in agenda.dues:
        owners.setdefault(due.owner or "", []).append(due)
    for owner in sorted(owners, key=lambda name: (not name, name.casefold(), name)):
        lines.append(f"{one_line(owner) or NOBODY}: {len(owners[owner])}")
        lines += [_line(due, agenda) for due in owners[owner]]
        lines.append("")
    told = f"{counted(len(agenda.dues), 'date')}, {overdue} of them overdue"
    return "\n".join([*lines, told if agenda.dues else "nothing falls due"]) + "\n"


def as_csv(agenda: Agenda) -> str:
    """Return the agenda as a table, RFC 4180, that no spreadsheet takes for formulas."""
    from ccs_author.report import tables

    return tables.as_csv(COLUMNS, (_row(due, agenda) for due in agenda.dues))


def as_calendar(agenda: Agenda) -> str:
    """Return the agenda as iCalendar, RFC 5545, with one event of a whole day for each date.

    An event keeps its identity when its day moves, so a calendar that reads the file again
    moves the event. The stamp is the day it is asked on: no clock is read.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ccs-author//ccs due//EN"]
    lines.append("CALSCALE:GREGORIAN")
    seen: dict[str, int] = {}
    for due in agenda.dues:
        mark = _identity(due, agenda)
        seen[mark] = seen.get(mark, 0) + 1
        lines += _event(due, agenda, f"{mark}-{seen[mark]}")
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _line(due: Due, agenda: Agenda) -> str:
    late = "overdue: " if agenda.is_overdue(due) else ""
    told = f"{late}{due.what} ({due.place.file}:{due.place.line})"
    return f"  {due.day}  {one_line(told)}"


def _row(due: Due, agenda: Agenda) -> list[str]:
    overdue = "yes" if agenda.is_overdue(due) else "no"
    texts = (due.owner or "", due.kind, due.what, due.item, due.place.file)
    return [due.day.isoformat(), overdue, *map(one_line, texts), str(due.place.line)]


def _event(due: Due, agenda: Agenda, mark: str) -> Iterator[str]:
    told = [f"Owner: {due.owner or 'not stated'}", f"Item: {due.item}", f"In: {due.place.file}"]
    yield "BEGIN:VEVENT"
    yield f"UID:{mark}@ccs-author"
    yield f"DTSTAMP:{_plain(agenda.as_of)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_plain(due.day)}"
    yield f"SUMMARY:{_escaped(due.what)}"
    yield "DESCRIPTION:" + "\\n".join(map(_escaped, (f"Strategy: {agenda.document}", *told)))
    yield f"CATEGORIES:{_escaped(due.kind)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _plain(day: dt.date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    plain = one_line(text).replace("\\", "\\\\")
    return plain.replace(";", "\\;").replace(",", "\\,")


def _identity(due: Due, agenda: Agenda) -> str:
    from hashlib import sha256

    # What has no id is known by what it says.
    about = (agenda.document, due.kind, *due.path, due.what if "*" in due.path else "")
    return sha256("\n".join(about).encode("utf-8", "replace")).hexdigest()[:32]


def _folded(line: str) -> Iterator[str]:
    """Yield a line in parts of at most 75 octets; later ones begin with a blank."""
    part, octets = "", 0
    for character in line:
        size = len(character.encode("utf-8", "replace"))
        if octets + size > _MOST_OCTETS:
            yield part
            part, octets = " ", 1
        part += character
        octets += size
    yield part
