"""Numbers of headings, tables and figures, and what each anchor is called.

Every writer needs the same answers, so they are collected once, before writing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from ccs_author.document.blocks import Break, Figure, Heading, Link, Paragraph, Ref, Table, Text
from ccs_author.document.walk import references, walk
from ccs_author.errors import TemplateError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ccs_author.document.blocks import Block, Document, Runs
    from ccs_author.document.words import Words

Kind: TypeAlias = Literal["heading", "table", "figure", "row", "paragraph"]

_DEEPEST = 9


@dataclass(frozen=True, slots=True)
class Target:
    """Something a reference or a list of contents can point to."""

    kind: Kind
    key: str
    """Its id, or a name made from its kind and position where it has none."""
    number: str
    """Such as "4.2" of a heading, "3" of a table, "" of what has no number."""
    label: str
    """What a reference to it shows."""
    runs: Runs = ()
    level: int = 0


@dataclass(frozen=True, slots=True)
class Labels:
    """All numbers and anchors of one document."""

    headings: tuple[Target, ...]
    """One for each heading, in reading order."""
    tables: tuple[Target, ...]
    """One for each table with a caption, in reading order."""
    figures: tuple[Target, ...]
    anchors: Mapping[str, Target]
    """By id."""

    def text(self, runs: Runs) -> str:
        """Return what is read, without looks."""
        return "".join(self._text(run) for run in runs)

    def _text(self, run: Text | Break | Ref | Link) -> str:
        match run:
            case Text():
                return run.text
            case Ref():
                return run.text or self.anchors[run.to].label
            case Link():
                return self.text(run.runs)
            case Break():
                return " "


@dataclass(slots=True)
class _Collector:
    """What has been counted so far."""

    words: Words
    headings: list[Target] = field(default_factory=list)
    tables: list[Target] = field(default_factory=list)
    figures: list[Target] = field(default_factory=list)
    anchors: dict[str, Target] = field(default_factory=dict)
    counts: list[int] = field(default_factory=lambda: [0] * _DEEPEST)

    def add(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Table():
                self._table(block)
            case Figure():
                self._figure(block)
            case Paragraph(id=str(anchor)):
                self._anchor(anchor, Target("paragraph", anchor, "", anchor))
            case _:
                pass

    def _heading(self, block: Heading) -> None:
        number = self._next(block.level) if block.numbered else ""
        key = block.id or f"heading {len(self.headings) + 1}"
        label = number or "".join(run.text for run in block.runs if isinstance(run, Text))
        target = Target("heading", key, number, label, block.runs, block.level)
        self.headings.append(target)
        self._anchor(block.id, target)

    def _next(self, level: int) -> str:
        self.counts[level - 1] += 1
        self.counts[level:] = [0] * (_DEEPEST - level)
        return ".".join(str(count) for count in self.counts[:level])

    def _table(self, block: Table) -> None:
        number = f"{len(self.tables) + 1}" if block.caption is not None else ""
        if block.caption is not None:
            key, label = block.id or f"table {number}", f"{self.words.table} {number}"
            target = Target("table", key, number, label, block.caption)
            self.tables.append(target)
            self._anchor(block.id, target)
        elif block.id is not None:
            raise TemplateError(
                f'the table "{block.id}" has an id but no caption, so nothing can refer to '
                "it by number: give it a caption or take its id away"
            )
        for row in (*block.header, *block.rows):
            if row.id is not None:
                self._anchor(row.id, Target("row", row.id, "", row.id))

    def _figure(self, block: Figure) -> None:
        number = f"{len(self.figures) + 1}"
        key, label = block.id or f"figure {number}", f"{self.words.figure} {number}"
        target = Target("figure", key, number, label, block.caption)
        self.figures.append(target)
        self._anchor(block.id, target)

    def _anchor(self, anchor: str | None, target: Target) -> None:
        if anchor is None:
            return
        if anchor in self.anchors:
            raise TemplateError(f'two parts of the document have the id "{anchor}"')
        self.anchors[anchor] = target


def collect(document: Document) -> Labels:
    """Return the numbers and anchors of `document`.

    Raises `TemplateError` for two equal ids and for a reference to nothing.
    """
    collector = _Collector(document.words)
    for block in walk(document.blocks):
        collector.add(block)
    for reference in references(document.blocks):
        if reference.to not in collector.anchors:
            raise TemplateError(f'a reference points to "{reference.to}", which is nowhere')
    return Labels(
        tuple(collector.headings),
        tuple(collector.tables),
        tuple(collector.figures),
        collector.anchors,
    )
