"""Sections and documents as text, for the tests to compare."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING, Any

from ccs_author.document import Control, Document
from ccs_author.document.outline import outline
from ccs_author.document.walk import references
from ccs_author.model import Strategy
from ccs_author.render.compose import sections
from ccs_author.render.ledgers import ClauseCoverage, ClauseLedger, ClauseLine
from ccs_author.render.links import without_dangling
from ccs_author.render.remarks import Remark
from ccs_author.rules import known_editions

if TYPE_CHECKING:
    from pathlib import Path

    from ccs_author.document import Blocks

REWRITE = os.environ.get("CCS_GOLDEN") == "write"
"""Whether what is produced now is accepted as what ought to be."""


def section(name: str, given: dict[str, Any], project: Path | None = None) -> Blocks:
    """Return the blocks of one section of a strategy."""
    remarks = [Remark(**remark) for remark in given.get("remarks", ())]
    stated = {k: v for k, v in given.items() if k not in {"remarks", "coverage"}}
    strategy = Strategy.model_validate(stated)
    only = f"sections/{name}.xml.j2"
    made = sections(
        strategy,
        remarks,
        project,
        editions=known_editions(),
        coverage=_coverage(given["coverage"]) if "coverage" in given else None,
        only=only,
    )
    return dict(made)[only]


def _coverage(given: dict[str, Any]) -> ClauseCoverage:
    day = given.get("as_of")
    return ClauseCoverage(
        dt.date.fromisoformat(str(day)) if day else None,
        tuple(_ledger(**ledger) for ledger in given["ledgers"]),
    )


def _ledger(**given: Any) -> ClauseLedger:
    given["totals"] = tuple(given["totals"].items())
    given["lines"] = tuple(ClauseLine(**line) for line in given["lines"])
    return ClauseLedger(**given)


def text(blocks: Blocks) -> str:
    """Return blocks as text; references into other sections are their words."""
    control = Control(title="", number="", version="", status="")
    targets = frozenset(ref.to for ref in references(blocks))
    document = Document(control, without_dangling(blocks, targets))
    return outline(document).split("\n", 3)[3]
