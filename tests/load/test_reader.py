"""A path becomes a strategy, or clear faults: never a traceback."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ccs_author.errors import SourceError
from ccs_author.load import Fault, load

HEAD = b"document: {number: CCS-1}\n"
LAUGHS = b"".join(
    b"%c: &%c [%s]\n" % (98 + n, 98 + n, b", ".join([b"*%c" % (97 + n)] * 9)) for n in range(8)
)

HOSTILE: dict[str, tuple[bytes, str, str]] = {
    "a wrong grade": (
        HEAD + b"premises:\n  rooms:\n    - {id: R-1, grade: E}\n",
        "unknown-word",
        "4:24",
    ),
    "a misspelt key": (HEAD + b"premises:\n  romms: []\n", "unknown-key", "3:3"),
    "a key written twice": (HEAD + b"site: {name: a, name: b}\n", "duplicate-key", "2:17"),
    "a tab as indentation": (HEAD + b"site:\n\tname: x\n", "yaml-syntax", "3:1"),
    "no space after a colon": (HEAD + b"site:\n  name:x\n", "wrong-type", "3:3"),
    "no space after a colon among others": (
        HEAD + b"site:\n  name:x\n  address: y\n",
        "yaml-syntax",
        "3:3",
    ),
    "an unclosed quotation": (HEAD + b'site:\n  name: "x\nscope: {}\n', "yaml-syntax", "3:9"),
    "an alias bomb": (HEAD + b"a: &a [x, x, x, x, x, x, x, x]\n" + LAUGHS, "yaml-alias", "7:8"),
    "200,000 brackets": (HEAD + b"site: " + b"[" * 200_000, "too-deep", "2:70"),
    "a tag that makes an object": (
        HEAD + b"site: {name: !!python/object/apply:os.system [ls]}\n",
        "yaml-tag",
        "2:14",
    ),
    "a number of 6000 digits": (
        HEAD + b"ccs: " + b"9" * 6000 + b"\n",
        "number-too-long",
        "2:6",
    ),
    "a lone surrogate": (HEAD + b"site: {name: \xed\xa0\x80}\n", "encoding", "2:14"),
    "an escaped lone surrogate": (
        HEAD + b'site: {name: "\\ud83d"}\n',
        "control-character",
        "2:14",
    ),
    "UTF-16": (HEAD.decode().encode("utf-16"), "encoding", "1:1"),
    "Latin-1": (HEAD + b"site: {name: Z\xfcrich}\n", "encoding", "2:15"),
    "a way out of the project": (
        HEAD + b"include: [../../etc/passwd]\n",
        "include",
        "2:11",
    ),
    "a line of a megabyte": (
        HEAD + b"site: {name: " + b"x" * 1_000_000 + b"}\n",
        "text-too-long",
        "2:14",
    ),
    "a megabyte of nonsense": (b"x" * 1_000_000, "text-too-long", "1:1"),
    "a control character": (HEAD + b"site: {name: a\x01}\n", "control-character", "2:15"),
    "a NUL": (HEAD + b"site: {name: a\x00}\n", "control-character", "2:15"),
    "an empty file": (b"", "empty", "1:1"),
    "a file of comments": (b"# soon\n", "empty", "1:1"),
    "a list": (b"- a\n", "wrong-type", "1:1"),
    "a binary file": (bytes(range(256)) * 20, "not-text", "1:1"),
    "a Word file": (b"PK\x03\x04\x14\x00\x06\x00", "not-text", "1:1"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_one_fault_at_the_right_place(tmp_path: Path, case: str) -> None:
    raw, code, place = HOSTILE[case]
    (tmp_path / "site.yaml").write_bytes(raw)

    loaded = load(tmp_path)

    (fault,) = loaded.faults
    assert fault.code == code
    assert f"{fault.place.line}:{fault.place.column}" == place
    assert len(fault.message) < 200
    assert not loaded.sound


def test_a_folder_without_a_strategy_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no site"):
        load(tmp_path)


@pytest.mark.parametrize("kind", ["pipe", "link out", "missing"])
def test_what_cannot_be_opened_is_said_in_a_sentence(tmp_path: Path, kind: str) -> None:
    (tmp_path / "project").mkdir()
    site = tmp_path / "project" / "site.yaml"
    if kind == "pipe":
        os.mkfifo(site)
    elif kind == "link out":
        (tmp_path / "secret.yaml").write_text("site: {}\n", encoding="utf-8")
        site.symlink_to(tmp_path / "secret.yaml")

    with pytest.raises(SourceError) as refused:
        load(site)

    assert "site.yaml" in str(refused.value)


def test_a_draft_loads_and_knows_its_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "draft" / "site.yaml"
    site.parent.mkdir()
    site.write_bytes(b"premises:\n  rooms:\n    - id: R-1\n      pressure_pa: 0.05 inH2O\n")
    monkeypatch.chdir(tmp_path)

    loaded = load(Path("draft"))

    assert loaded.sound
    assert loaded.strategy is not None
    assert loaded.strategy.premises.rooms[0].id == "R-1"
    place = loaded.places.of(("premises", "rooms", 0, "pressure_pa"))
    assert str(place) == "draft/site.yaml:4:20"
    assert list(loaded.sources) == ["draft/site.yaml"]
    assert loaded.pruned == frozenset()


@pytest.mark.parametrize("elsewhere", [True, False])
def test_files_are_named_as_seen_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, elsewhere: bool
) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "here").mkdir()
    (tmp_path / "site.yaml").write_text("include: [parts/a.yaml]\n", encoding="utf-8")
    (tmp_path / "parts" / "a.yaml").write_text("site: {name: 3}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "here" if elsewhere else tmp_path)

    loaded = load(tmp_path if elsewhere else tmp_path / "site.yaml")

    (fault,) = loaded.faults
    shown = f"{tmp_path.as_posix()}/" if elsewhere else ""
    assert fault.place.file == f"{shown}parts/a.yaml"
    assert fault.place.file in loaded.sources


def test_faults_come_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(
        "include: [b.yaml, a.yaml]\nsite: {nam: x}\nscope: x: y\n", encoding="utf-8"
    )
    (tmp_path / "a.yaml").write_text("premises: {rooms: [{id: a b}]}\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("premises: {x: 1, x: 2}\n", encoding="utf-8")

    faults = load(tmp_path).faults

    places = [(fault.place.file.rpartition("/")[2], fault.place.line) for fault in faults]
    assert places == [("site.yaml", 2), ("site.yaml", 3), *[("b.yaml", 1)] * 2, ("a.yaml", 1)]


def test_loading_writes_nothing_and_leaves_the_collector_as_it_was(tmp_path: Path) -> None:
    site = tmp_path / "site.yaml"
    site.write_text("site: {name: x}\n", encoding="utf-8")
    before = site.stat().st_mtime_ns

    load(site)

    assert gc.isenabled()
    assert [file.name for file in tmp_path.iterdir()] == ["site.yaml"]
    assert site.stat().st_mtime_ns == before


def test_the_same_files_load_the_same_twice(tmp_path: Path) -> None:
    site = tmp_path / "site.yaml"
    site.write_text("site: {nme: x}\npremises: {rooms: [{id: 3}, 4]}\n", encoding="utf-8")

    first, second = load(site), load(site)

    assert first.faults == second.faults
    assert first.strategy == second.strategy


DRAFT = """\
document:
  number: CCS-1
  titel: "Strategy: all of it"   # misspelt
premises:
  statement: |
    Rooms are *graded*.
  rooms:
    - {id: R-1, grade: E, area_m2: 20.5}
    - id: R-2
      pressure_pa: 0.05 inH2O
      heigth_m: 3
monitoring:
  locations:
    - id: ML-1
      at: [R-1, 'R-2']
"""
EDITS = st.lists(
    st.tuples(
        st.integers(0, len(DRAFT)),
        st.integers(0, 6),
        st.sampled_from(
            ["", ":", "- ", "[", "}", '"', "'", "#", "&a ", "*a", "!", "|", "\n ", "\t"]
        ),
    ),
    min_size=1,
    max_size=4,
)


def write(folder: Path, raw: bytes) -> Path:
    (folder / "site.yaml").write_bytes(raw)
    return folder


@given(EDITS)
@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_slip_of_the_keyboard_is_more_than_a_fault(
    tmp_path: Path, edits: list[tuple[int, int, str]]
) -> None:
    text = DRAFT
    for at, gone, put in edits:
        text = text[:at] + put + text[at + gone :]

    loaded = load(write(tmp_path, text.encode()))

    for fault in loaded.faults:
        place = fault.place
        lines = text.split("\n")
        assert 1 <= place.line <= place.end_line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1


LAYOUTS = {
    "a byte order mark": lambda text: "\ufeff" + text,
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "comments": lambda text: text.replace("\n", " # note\n").replace("| # note", "|"),
    "a document start": lambda text: "---\n" + text,
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_layout_changes_neither_the_strategy_nor_the_faults(
    tmp_path: Path, layout: str
) -> None:
    plain = load(write(tmp_path, DRAFT.replace("*graded*.", "graded.").encode()))
    text = LAYOUTS[layout](DRAFT.replace("*graded*.", "graded."))

    other = load(write(tmp_path, text.encode()))

    def told(faults: tuple[Fault, ...]) -> list[tuple[str, str, str | None]]:
        return [(fault.code, fault.message, fault.help) for fault in faults]

    assert len(plain.faults) == 4
    assert told(other.faults) == told(plain.faults)
    if layout != "comments":
        assert other.strategy == plain.strategy
