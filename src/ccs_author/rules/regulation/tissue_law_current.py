"""Law on cells and tissues."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import ReferencedDocument
from ccs_author.rules import PART_IV, Gap, rule

REPLACED = dt.date(2027, 8, 7)


def old_tissue_law(document: ReferencedDocument, strategy: Strategy) -> bool:
    """Whether a strategy in force after the change cites the directive of 2004."""
    effective = strategy.document.effective
    after = effective is not None and effective >= REPLACED
    return after and "2004/23" in f"{document.id} {document.name or ''}"


@rule(
    ReferencedDocument,
    PART_IV("7.3", "warning"),
    covers=("ATMP-CFG-004",),
    when=old_tissue_law,
)
def tissue_law_current(document: ReferencedDocument, strategy: Strategy) -> Iterator[Gap]:
    """From 7 August 2027 a strategy no longer cites Directive 2004/23/EC as in force.

    Regulation (EU) 2024/1938 on substances of human origin replaces it on that day.

    Cite the regulation, or state `status: superseded` for the directive.
    """
    if document.status not in {"superseded", "obsolete"}:
        yield Gap(
            f"{document.id} cites Directive 2004/23/EC, although the strategy takes effect on "
            f"{strategy.document.effective}"
        )
