"""From a strategy to a document: the section templates, filled in, in the order of names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NoReturn

from ccs_author.document import Control, Document
from ccs_author.errors import TemplateError
from ccs_author.render.environment import Templates
from ccs_author.render.figures import draw
from ccs_author.render.filters import Filters
from ccs_author.render.grids import Grids
from ccs_author.render.links import without_dangling
from ccs_author.render.markup import parse
from ccs_author.render.turning import turned
from ccs_author.render.values import Values
from ccs_author.rules.demands import DEMANDS
from ccs_author.rules.matters import absent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from ccs_author.document import Blocks
    from ccs_author.model import Strategy
    from ccs_author.model.base import Record
    from ccs_author.render.ledgers import ClauseCoverage
    from ccs_author.render.remarks import Remark
    from ccs_author.rules import Edition

SECTIONS: Final = "sections/"
"""The templates that become sections, in the order of their names."""

_TAG: Final = re.compile("<[^>]*>")
_MARKS: Final = {"draft": "DRAFT", "in review": "IN REVIEW", "superseded": "SUPERSEDED"}
_UNIT: Final = re.compile("_(c|g|h|l|l_min|m|m2|m3|m3_h|m_s|min|ml|pa|pct|s|um)$")
"""What the name of a fact ends with where its value has that unit."""
_UNNUMBERED: Final = "Not numbered"
_UNTITLED: Final = "Contamination Control Strategy"
_UNVERSIONED: Final = "not stated"


def compose(  # noqa: PLR0913 - each is a source of the document
    strategy: Strategy,
    remarks: Sequence[Remark] = (),
    folder: Path | None = None,
    *,
    editions: Mapping[str, Edition] | None = None,
    coverage: ClauseCoverage | None = None,
    source_digest: str = "",
) -> Document:
    """Return the document of a strategy.

    `remarks` are the open findings; `folder` is the project's, whose own templates replace
    those of the product; `editions` are the regulations known, by the names that strategies
    use; `coverage` is the ledger of clauses, where it is wanted. Raises `TemplateError` where
    a template is wrong.
    """
    made = sections(strategy, remarks, folder, editions=editions, coverage=coverage)
    blocks = turned(tuple(block for _, held in made for block in held))
    return Document(
        control(strategy, source_digest),
        without_dangling(blocks, frozenset(strategy.items)),
    )


def sections(  # noqa: PLR0913 - each is a source of the document
    strategy: Strategy,
    remarks: Sequence[Remark] = (),
    folder: Path | None = None,
    *,
    editions: Mapping[str, Edition] | None = None,
    coverage: ClauseCoverage | None = None,
    only: str | None = None,
) -> Iterator[tuple[str, Blocks]]:
    """Yield the blocks of each section with the name of its template, in their order.

    `only` names a single template to fill.
    """
    composer = _Composer(strategy, remarks, folder, editions or {}, coverage)
    for name in composer.names() if only is None else (only,):
        yield name, composer.section(name)


def control(strategy: Strategy, source_digest: str = "") -> Control:
    """Return what headers, footers and properties say about the document of a strategy."""
    given = strategy.document
    return Control(
        title=given.title or _UNTITLED,
        number=given.number or _UNNUMBERED,
        version=given.version or _UNVERSIONED,
        status=given.status.capitalize(),
        effective=given.effective,
        owner=given.owner or "",
        organisation=strategy.site.organisation or strategy.site.name or "",
        status_mark=_MARKS.get(given.status),
        source_digest=source_digest,
        subject=strategy.site.name or "",
    )


class _Composer:
    """Fills the sections of one document; what one section says the next ones can ask."""

    def __init__(
        self,
        strategy: Strategy,
        remarks: Sequence[Remark],
        folder: Path | None,
        editions: Mapping[str, Edition],
        coverage: ClauseCoverage | None,
    ) -> None:
        self._strategy = strategy
        self._values = Values(strategy)
        self._grids = Grids(self._values)
        self._silent: list[str] = []
        self._said: list[str] = []
        self._figures = draw(strategy)
        filters = Filters(self._values)
        given = {part: getattr(strategy, part) for part in type(strategy).model_fields}
        given |= {
            "strategy": strategy,
            "remarks": tuple(remarks),
            "coverage": coverage,
            "editions": {code: _edition(each) for code, each in editions.items()},
            "figures": {name: figure.alt for name, figure in self._figures.items()},
            "grid": self._grids.grid,
            "sheet": self._grids.sheet,
            "beside": self._grids.beside,
            "silent": self._note_silence,
            "silence": self._take_silence,
            "occurs": self._occurs,
            "answers": self._answers,
            "absent": self._absent,
            "absences": self._absences,
            "demands": {d.clause: {"subject": d.subject, "facts": d.facts} for d in DEMANDS},
            "marked": self._marked,
            "blank": _blank,
            "anchor": self._grids.anchor,
            "fail": _fail,
        }
        self._templates = Templates(folder, given, filters.all, filters.printed)

    def names(self) -> list[str]:
        """Return the names of the sections, in order."""
        return [n for n in self._templates.list_templates() if n.startswith(SECTIONS)]

    def section(self, name: str) -> Blocks:
        """Return the blocks of one section."""
        markup = self._templates.fill(name)
        self._said.append(_TAG.sub(" ", markup))
        drawings = {key: figure.svg for key, figure in self._figures.items()}
        return parse(markup, name, drawings)

    def _note_silence(self, topic: str) -> str:
        self._silent.append(topic)
        return ""

    def _take_silence(self) -> tuple[str, ...]:
        taken = tuple(dict.fromkeys(self._silent))
        self._silent.clear()
        return taken

    def _occurs(self, terms: Sequence[str]) -> bool:
        return any(
            re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text)
            for term in terms
            for text in self._said
            if term in text
        )

    def _answers(self, paths: Sequence[str]) -> bool:
        """Whether the strategy states anything at one of `paths`."""
        return any(_states(self._strategy, path.split(".")) for path in paths)

    def _absent(self, clause: str) -> str | None:
        """Return what a clause of Annex 1 is about and the strategy nowhere names, if so."""
        return absent(clause, self._strategy)

    def _absences(self, clauses: Sequence[tuple[str, str]]) -> tuple[str, ...]:
        """Return what the clauses are about and the strategy nowhere names, each once."""
        found = [self._absent(clause) for clause, _ in clauses]
        return tuple(dict.fromkeys(each for each in found if each))

    def _marked(self) -> tuple[dict[str, Any], ...]:
        """Return every assumed or derived value with its record, field and reason."""
        return tuple(
            {
                "where": _where(route, record),
                "field": _UNIT.sub("", field).replace("_", " "),
                "kind": kind,
                "value": self._values.read(record, field),
                "reason": reason,
            }
            for route, record in self._strategy.walk()
            for kind, marks in (("assumed", record.assumed), ("derived", record.derived))
            for field, reason in marks.items()
            if field in type(record).model_fields
        )


def _edition(edition: Edition) -> dict[str, Any]:
    return {"title": edition.title, "short": edition.short, "since": edition.since}


def _blank(record: Record) -> bool:
    return not record.model_fields_set


def _states(value: Any, path: list[str]) -> bool:
    if isinstance(value, tuple):
        return any(_states(part, path) for part in value)
    if not path:
        return value not in (None, (), "")
    if value is None:
        return False
    if path[0] not in type(value).model_fields:
        raise TemplateError(f'a {type(value).__name__} states no "{path[0]}"')
    return _states(getattr(value, path[0]), path[1:])


def _where(route: tuple[str | int, ...], record: Record) -> str:
    code = getattr(record, "id", None)
    return code or ".".join(str(n + 1) if isinstance(n, int) else n for n in route)


def _fail(message: str) -> NoReturn:
    raise TemplateError(message)
