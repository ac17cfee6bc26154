"""Documents behind elements."""

from collections.abc import Iterator

from ccs_author.model import Record, Strategy
from ccs_author.model.control import ReferencedDocument
from ccs_author.model.elements.element import Element
from ccs_author.model.reference import referring_fields
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.sixteen import applies, named


@rule(
    Element,
    ANNEX_1("2.3", "warning"),
    covers=("A1-DOC-010",),
    when=applies,
)
def element_documents(element: Element, strategy: Strategy) -> Iterator[Gap]:
    """Each element refers to the controlled documents that it rests on.

    The strategy joins what procedures and reports already say; it does not stand in for them.

    Name documents from `documents` in `evidence`, or in the facts of the element. A standard or
    a regulation is none of the site's own.
    """
    if not any(_cites(record, strategy) for _, record in element.walk()):
        yield NotStated(
            f"{named(element, strategy)} refers to no controlled document", "evidence"
        )


def _cites(record: Record, strategy: Strategy) -> bool:
    return any(
        _own(code, strategy)
        for field, kinds in referring_fields(type(record))
        if "ReferencedDocument" in kinds
        for code in _codes(getattr(record, field))
    )


def _codes(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value or ()


def _own(code: str, strategy: Strategy) -> bool:
    document = strategy.find(code, ReferencedDocument)
    return document is None or document.kind not in {"standard", "regulation"}
