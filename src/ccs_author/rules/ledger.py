"""The ledger: each row of the rule catalogue, and what answers it.

The catalogue lists what regulations ask of a strategy, row by row; the weaknesses list what
inspectors find lacking. A row is answered by rules, or elsewhere in the product, or declined
with a reason; a row that is none of these is unanswered, and the ledger says so.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal

from ccs_author.rules import AnyRule, catalogue
from ccs_author.rules.declined import DECLINED
from ccs_author.rules.elsewhere import ELSEWHERE

Answer = Literal["rule", "elsewhere", "declined", "unanswered"]
"""How a row is answered."""

ANSWERS: Final[tuple[Answer, ...]] = ("rule", "elsewhere", "declined", "unanswered")
"""The answers in the order of totals."""

_ROWS: Final = Path(__file__).with_name("catalogue_rows.csv")
_WEAKNESSES: Final = Path(__file__).with_name("weaknesses.csv")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the catalogue."""

    id: str
    """Its id, e.g. `A1-PRS-001`; of a weakness `L23`."""

    title: str
    """What it asks, in a few words."""

    cites: str
    """The clauses it comes from, as the catalogue names them; empty for a weakness."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row with its answer."""

    row: Row
    """The row."""

    answer: Answer
    """How it is answered."""

    rules: tuple[AnyRule, ...] = ()
    """The rules that answer it, in the order of their ids."""

    reason: str | None = None
    """Where it is answered instead, or why it is declined."""


@cache
def ledger() -> tuple[Entry, ...]:
    """Return every row of the catalogue with its answer, in the order of the catalogue."""
    covering: dict[str, list[AnyRule]] = {}
    for rule in catalogue():
        for covered in rule.covers:
            covering.setdefault(covered, []).append(rule)
    return tuple(
        _entry(Row(row["row"], row["title"], row["cites"]), covering.get(row["row"], ()))
        for row in _read(_ROWS)
    )


@cache
def weaknesses() -> tuple[Entry, ...]:
    """Return every common weakness of strategies with the rules that find it."""
    rules = {rule.id: rule for rule in catalogue()}
    return tuple(
        _entry(
            Row(row["row"], row["title"], ""),
            [rules[code.strip()] for code in row["rules"].split(";") if code.strip()],
        )
        for row in _read(_WEAKNESSES)
    )


def rows_of(rule: AnyRule) -> tuple[Row, ...]:
    """Return the rows and weaknesses that a rule answers."""
    return tuple(
        entry.row
        for entry in (*ledger(), *weaknesses())
        if any(each.id == rule.id for each in entry.rules)
    )


def _entry(row: Row, rules: "list[AnyRule] | tuple[AnyRule, ...]") -> Entry:
    if rules:
        return Entry(row, "rule", tuple(rules))
    if row.id in ELSEWHERE:
        return Entry(row, "elsewhere", reason=ELSEWHERE[row.id])
    if row.id in DECLINED:
        return Entry(row, "declined", reason=DECLINED[row.id])
    return Entry(row, "unanswered")


def _read(file: Path) -> list[dict[str, str]]:
    import csv

    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
