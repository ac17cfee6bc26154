"""Documents relied on."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import ReferencedDocument
from ccs_author.rules import ANNEX_1, PRACTICE, Gap, NotStated, dated_rule


@dated_rule(
    ReferencedDocument,
    ANNEX_1("2.3", "warning"),
    PRACTICE("evidence is in force", "warning"),
    covers=("A1-DOC-010",),
)
def document_in_force(
    document: ReferencedDocument, strategy: Strategy, as_of: dt.date
) -> Iterator[Gap]:
    """Every document that the strategy relies on is in force and known by version or date.

    A draft, an obsolete procedure or an expired report shows nothing about today.

    Name the version in force and its status, or take the document out. A regulation may stand
    as superseded, so that readers find what took its place.
    """
    if document.version is None and document.date is None:
        yield NotStated(f"{document.id} has neither version nor date", "version")
    if document.expires is not None and document.expires < as_of:
        yield Gap(f"{document.id} expired on {document.expires}", "expires")
    if document.status in {"obsolete", "superseded"} and document.kind != "regulation":
        yield Gap(f"{document.id} is {document.status}", "status")
    elif document.status == "draft" and not strategy.is_draft:
        yield Gap(f"{document.id} is a draft, while the strategy is not", "status")
