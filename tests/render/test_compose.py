"""The whole document: nothing lost, nothing blank, the same each time."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from ccs_author.document import (
    BulletList,
    Contents,
    Figure,
    Heading,
    Landscape,
    ListOfFigures,
    ListOfTables,
    NumberedList,
    PageBreak,
    Paragraph,
    Table,
)
from ccs_author.document.outline import outline
from ccs_author.document.walk import runs_of, walk
from ccs_author.errors import TemplateError
from ccs_author.model import Strategy
from ccs_author.model.base import Record
from ccs_author.render.compose import compose
from ccs_author.render.ledgers import ClauseCoverage, ClauseLedger, ClauseLine
from ccs_author.render.remarks import Remark
from ccs_author.render.writers.word import write
from ccs_author.resources import TEMPLATES
from tests.render.filled import fields_of, filled
from tests.render.sites import site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ccs_author.document import Block, Blocks

DIGEST_OF_A_DOCUMENT = """
from ccs_author.document.outline import outline
from ccs_author.render.compose import compose
from tests.render.filled import filled
print(outline(compose(filled()[0])))
"""


def _strategies() -> dict[str, Strategy]:
    return {"empty": Strategy.model_validate({}), "site": site(), "filled": filled()[0]}


STRATEGIES = _strategies()


def test_every_fact_that_a_strategy_can_state_is_printed() -> None:
    strategy, marks = filled()

    told = outline(compose(strategy)).replace("\u202f", "")
    printed = set(re.findall(r"Mark\d+|\d{4}-\d\d-\d\d|\d{6}", told))

    assert fields_of(marks, set(marks) - printed) == {}


def test_every_field_with_a_word_or_a_yes_is_named_by_a_template() -> None:
    used = set(
        re.findall(r"\w+", "".join(path.read_text() for path in TEMPLATES.rglob("*.j2")))
    )

    fields = {(kind.__name__, name) for kind in _kinds(Strategy) for name in kind.model_fields}

    elsewhere = {"ccs", "assumed", "derived"}
    assert {(kind, name) for kind, name in fields if name not in used | elsewhere} == set()


@pytest.mark.parametrize("name", STRATEGIES)
def test_nothing_is_blank(name: str) -> None:
    document = compose(STRATEGIES[name])

    assert list(_blanks(document.blocks)) == []


@pytest.mark.parametrize("day", [None, dt.date(2026, 9, 1)])
def test_nothing_in_the_ledger_of_clauses_is_blank(day: dt.date | None) -> None:
    silent = ClauseLine("1", "Purpose", "addressed")
    open_ = ClauseLine("2", "Rooms", "open", ("premises",), ("a", "b"), 3)
    told = ClauseLine("3", "Doors", "addressed", ("premises", "governance"))
    states = ("addressed", "open", "waived", "not applicable", "outside machine judgement")
    totals = tuple((state, 0) for state in states)
    ledgers = (
        ClauseLedger("A", "binding", 3, totals, (silent, open_, told)),
        ClauseLedger("B", "", 0, totals, ()),
    )

    document = compose(STRATEGIES["site"], coverage=ClauseCoverage(day, ledgers))

    assert list(_blanks(document.blocks)) == []
    assert write(document).startswith(b"PK")


@pytest.mark.parametrize("name", STRATEGIES)
def test_no_heading_stands_over_nothing(name: str) -> None:
    document = compose(STRATEGIES[name])

    flat = [b for b in _flat(document.blocks) if not isinstance(b, PageBreak)]

    assert [
        _words(block)
        for block, following in zip(flat, [*flat[1:], None], strict=True)
        if isinstance(block, Heading)
        and (
            following is None
            or (isinstance(following, Heading) and following.level <= block.level)
        )
    ] == []


@pytest.mark.parametrize("name", STRATEGIES)
def test_the_word_writer_takes_every_document(name: str) -> None:
    assert write(compose(STRATEGIES[name])).startswith(b"PK")


def test_the_document_does_not_depend_on_the_hash_seed() -> None:
    made = {
        subprocess.run(
            [sys.executable, "-c", DIGEST_OF_A_DOCUMENT],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
        ).stdout
        for seed in ("1", "2")
    }

    assert len(made) == 1
    assert made != {b""}


def test_the_sixteen_elements_have_a_chapter_each_in_the_order_of_the_annex() -> None:
    document = compose(Strategy.model_validate({}))

    chapters = [b.id for b in document.blocks if isinstance(b, Heading) and b.level == 1]

    wanted = [f"section:{key}" for key in Strategy.ELEMENTS]
    assert [chapter for chapter in chapters if chapter in wanted] == wanted


def test_a_draft_is_marked_on_each_page_and_says_so_on_its_cover() -> None:
    document = compose(Strategy.model_validate({"document": {"status": "draft"}}))

    assert document.control.status_mark == "DRAFT"
    assert "This version has the status “draft” and is not in force." in outline(document)


def test_an_effective_document_bears_no_mark() -> None:
    strategy = Strategy.model_validate({"document": {"status": "effective"}})

    assert compose(strategy).control.status_mark is None


def test_open_errors_are_marked_on_the_cover_and_listed() -> None:
    remarks = [Remark("error", "B-01 states <no> grade", "rooms.csv:4:7", "4.4", "room-grade")]

    told = outline(compose(Strategy.model_validate({}), remarks))

    assert "**Open findings.** The check of this version found 1 error." in told
    assert "| error | B-01 states <no> grade | 4.4; rule room-grade | rooms.csv:4:7 |" in told


def test_warnings_alone_put_no_mark_on_a_document() -> None:
    told = outline(compose(Strategy.model_validate({}), [Remark("warning", "a word")]))

    assert "Open findings" not in told


def test_what_an_author_types_is_only_text() -> None:
    nasty = '</td><b a="{{ 7 * 7 }}">{% x %}&amp;[[C-R01]]<ref to="x"/>'
    strategy = Strategy.model_validate(
        {"premises": {"rooms": [{"id": "C-R01", "name": nasty}]}, "site": {"name": nasty}}
    )

    told = outline(compose(strategy))

    assert f"C-R01 {nasty}" in told


def test_an_id_that_no_table_shows_is_printed_as_text() -> None:
    strategy = Strategy.model_validate(
        {
            "design": {"statement": "See [[nowhere]] and [[C-R01]]."},
            "premises": {"rooms": [{"id": "C-R01"}]},
        }
    )

    assert "See nowhere and C-R01->[C-R01]." in outline(compose(strategy))


def test_two_records_with_one_id_still_make_a_document() -> None:
    room = {"id": "C-R01", "grade": "C"}
    strategy = Strategy.model_validate({"premises": {"rooms": [room, room]}})

    assert outline(compose(strategy)).count("{C-R01}") == 1


def test_a_missing_fact_is_printed_and_a_column_without_facts_is_left_out() -> None:
    rooms = [{"id": "C-R01", "grade": "C"}, {"id": "C-R02", "pressure_pa": 15}]

    told = outline(compose(Strategy.model_validate({"premises": {"rooms": rooms}})))

    assert "= Room = Grade = Pressure =" in told
    assert "| C-R01 | C | _not stated_ | {C-R01}" in told
    assert "Not stated for any of them: area, air changes per hour" in told


def test_assumed_and_derived_values_are_marked_and_gathered() -> None:
    room = {"id": "C-R01", "area_m2": 20, "assumed": {"area_m2": "drawing not final"}}

    told = outline(compose(Strategy.model_validate({"premises": {"rooms": [room]}})))

    assert "20\u00a0m² _(assumed)_" in told
    assert "drawing not final" in told.partition("Assumed and derived values")[2]


def test_a_thousand_rooms_share_one_table() -> None:
    rooms = [{"id": f"R-{n}", "grade": "D", "pressure_pa": n} for n in range(1000)]

    document = compose(Strategy.model_validate({"premises": {"rooms": rooms}}))

    assert max(len(b.rows) for b in walk(document.blocks) if isinstance(b, Table)) == 1000


def test_neighbours_that_are_alike_share_a_row_and_each_can_still_be_referred_to() -> None:
    rooms = [{"id": f"R-{n}", "grade": "D"} for n in range(3)]
    design = {"statement": "See [[R-2]]."}

    told = outline(
        compose(Strategy.model_validate({"premises": {"rooms": rooms}, "design": design}))
    )

    assert "| R-0 {R-0} / R-1 {R-1} / R-2 {R-2} | D |" in told
    assert "See R-2->[R-2]." in told


def test_a_template_of_the_project_replaces_the_one_of_the_product(tmp_path: Path) -> None:
    _write(tmp_path, "sections/320_waivers.xml.j2", "<h1>Decisions</h1><p>{{ site.name }}</p>")

    told = outline(compose(Strategy.model_validate({"site": {"name": "X"}}), (), tmp_path))

    assert "Decisions\nX\n" in told
    assert "A waiver is a reasoned" not in told
    assert "Referenced documents" in told


def test_a_project_can_add_a_section_in_its_place(tmp_path: Path) -> None:
    _write(tmp_path, "sections/065_own.xml.j2", "<h1>Our own chapter</h1><p>Text.</p>")

    told = outline(compose(Strategy.model_validate({}), (), tmp_path))

    assert told.index("Purpose and scope") < told.index("Our own chapter")
    assert told.index("Our own chapter") < told.index("Governance")


def test_an_error_in_markup_names_the_template(tmp_path: Path) -> None:
    _write(tmp_path, "sections/320_waivers.xml.j2", "<h1>A</h1>\n<blink>B</blink>")

    with pytest.raises(TemplateError, match=r"sections/320_waivers\.xml\.j2, line 2"):
        compose(Strategy.model_validate({}), (), tmp_path)


def _write(project: Path, name: str, content: str) -> None:
    file = project / "templates" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content)


def _kinds(kind: type[Record]) -> set[type[Record]]:
    found = {kind}
    waiting = [kind]
    while waiting:
        for field in waiting.pop().model_fields.values():
            for inner in _records(field.annotation):
                if inner not in found:
                    found.add(inner)
                    waiting.append(inner)
    return found


def _records(annotation: object) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _records(part)


def _flat(blocks: Blocks) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Landscape):
            yield from _flat(block.blocks)
        else:
            yield block


def _words(block: Block) -> str:
    return "".join(
        getattr(run, "text", None) or getattr(run, "to", "x") for run in runs_of(block)
    ).strip()


def _blanks(blocks: Blocks) -> Iterator[str]:
    for block in walk(blocks):
        match block:
            case Heading() | Paragraph():
                if not _words(block):
                    yield f"an empty {type(block).__name__}"
            case Table():
                yield from _blank_cells(block)
            case BulletList() | NumberedList():
                if not all(block.items):
                    yield "an empty item"
            case Figure():
                if not block.alt or not block.svg:
                    yield "an empty figure"
            case _:
                assert isinstance(
                    block, PageBreak | Contents | ListOfTables | ListOfFigures | Landscape
                )


def _blank_cells(table: Table) -> Iterator[str]:
    for row in (*table.header, *table.rows):
        for cell in row.cells:
            if not cell.blocks and table.role != "signatures":
                yield f"an empty cell under {table.summary}"
    if not table.rows:
        yield f"an empty table {table.summary}"
