"""The editions of regulation, listed for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.report.paragraph import fill
from ccs_author.report.tally import counted
from ccs_author.rules import known_editions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.rules import Edition

_WIDTH = 80


def list_editions() -> str:
    """Return the editions of regulation that are known, with the ids that strategies use."""
    lines: list[str] = []
    for edition in known_editions().values():
        lines += [edition.id, *_indented(edition.title), *_facts(edition), ""]
    return "\n".join(lines)


def _facts(edition: Edition) -> Iterator[str]:
    if edition.everywhere:
        yield "    holds at every site, listed or not"
    elif edition.since:
        yield f"    in operation since {edition.since}"
    for adopted in edition.adopts:
        yield f"    brings with it {adopted}"
    if edition.clauses:
        yield f"    {counted(len(edition.clauses), 'clause')} held by subject"


def _indented(text: str) -> list[str]:
    return fill(text, _WIDTH, initial_indent="    ", subsequent_indent="    ").split("\n")
