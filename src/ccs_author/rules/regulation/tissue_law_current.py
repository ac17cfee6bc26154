"""Law on cells and tissues."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import ReferencedDocument
from ccs_author.rules import PART_IV, Gap, rule

REPLACED = dt.date(2027, 8, 7)
OLD = {"2004/23": "Directive 2004/23/EC", "2002/98": "Directive 2002/98/EC"}


def old_tissue_law(document: ReferencedDocument, strategy: Strategy) -> bool:
    """Whether a strategy in force after the change cites one of the directives."""
    effective = strategy.document.effective
    after = effective is not None and effective >= REPLACED
    return after and _old(document) is not None


def _old(document: ReferencedDocument) -> str | None:
    """Return the directive that a document is, if it is one of those replaced."""
    text = f"{document.id} {document.name or ''}"
    return next((law for number, law in OLD.items() if number in text), None)


@rule(
    ReferencedDocument,
    PART_IV("7.3", "warning"),
    covers=("ATMP-CFG-004",),
    when=old_tissue_law,
)
def tissue_law_current(document: ReferencedDocument, strategy: Strategy) -> Iterator[Gap]:
    """From 7 August 2027 a strategy cites the old law on blood, tissues and cells no more.

    Regulation (EU) 2024/1938 on substances of human origin replaces Directives 2002/98/EC and
    2004/23/EC on that day.

    Cite the regulation, or state `status: superseded` for the directive.
    """
    if document.status not in {"superseded", "obsolete"}:
        yield Gap(
            f"{document.id} cites {_old(document)}, although the strategy takes effect on "
            f"{strategy.document.effective}"
        )
