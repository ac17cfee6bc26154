"""Included files are read, and only such as the project holds."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from ccs_author.load.expected import Expected
from ccs_author.load.gather import MAX_DEPTH, MAX_FILES, Gathered, gather
from ccs_author.load.places import Places
from tests.load.plant import plant_schema

EXPECTED = Expected(plant_schema)


def gathered(folder: Path, files: Mapping[str, str]) -> Gathered:
    project = folder / "project"
    for name, text in files.items():
        file = project / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return gather(project / "site.yaml", "site.yaml", EXPECTED)


def places(found: Gathered) -> Places:
    return Places(found.sources, found.span)


def test_yaml_and_csv_files_are_put_together_in_the_order_of_the_list(tmp_path: Path) -> None:
    found = gathered(
        tmp_path,
        {
            "site.yaml": "include:\n  - parts/area.yaml\n"
            "  - {file: points.csv, into: area.points}\ntitle: x\n"
            "area: {points: [{id: P-1}]}\n",
            "parts/area.yaml": "area: {owner: QA, points: [{id: P-2}]}\n",
            "points.csv": "id,limits.alert\nP-3,7\n",
        },
    )

    assert found.faults == []
    assert found.value == {
        "title": "x",
        "area": {
            "points": [{"id": "P-1"}, {"id": "P-2"}, {"id": "P-3", "limits": {"alert": 7}}],
            "owner": "QA",
        },
    }
    assert str(places(found).of(("area", "points", 1, "id"))) == "parts/area.yaml:1:33"
    assert str(places(found).of(("area", "points", 2, "limits", "alert"))) == "points.csv:2:5"
    assert str(places(found).of(("area", "owner"))) == "parts/area.yaml:1:15"


def test_an_included_file_includes_others_relative_to_itself(tmp_path: Path) -> None:
    found = gathered(
        tmp_path,
        {
            "site.yaml": "include: [parts/a.yaml]\n",
            "parts/a.yaml": "include:\n  - ../b.yaml\n  - {file: p.csv, into: area.points}\n",
            "parts/p.csv": "id\nP-1\n",
            "b.yaml": "title: b\n",
        },
    )

    assert found.faults == []
    assert found.value == {"title": "b", "area": {"points": [{"id": "P-1"}]}}


def test_a_csv_file_alone_gives_its_list_a_place(tmp_path: Path) -> None:
    found = gathered(
        tmp_path,
        {
            "site.yaml": "include:\n  - {file: points.csv, into: area.points}\n",
            "points.csv": "id\nP-1\n",
        },
    )

    assert str(places(found).of(("area", "owner"))) == "site.yaml:2:30"
    assert str(places(found).of(("area", "points"))) == "points.csv:1:1"


REFUSED = {
    "a way out of the project": ("../../etc/passwd", "leads out of the project's folder"),
    "a way out and back in by name": ("../project/../secret.yaml", "leads out"),
    "an absolute path": ("/etc/passwd", "not a path relative to this file"),
    "a home folder": ("~/secret.yaml", "not a path relative to this file"),
    "a drive": ("'C:/secret.yaml'", "not a path relative to this file"),
    "a web address": ("'https://x/y.yaml'", "not a path relative to this file"),
    "backslashes": ("parts\\a.yaml", "has backslashes"),
    "a wrong suffix": ("notes.txt", "neither a YAML nor a CSV file"),
    "no suffix": ("notes", "neither a YAML nor a CSV file"),
    "a file that is not there": ("parts/c.yaml", "there is no file `parts/c.yaml`"),
    "a folder that is not there": ("part/a.yaml", "there is no file"),
    "a file through a file": ("notes.txt/a.yaml", "cannot be read"),
    "a wrong letter case": ("Parts/a.yaml", "differs in upper and lower case"),
    "a folder": ("folder.yaml", "this is a folder, not a file"),
    "a pipe": ("pipe.yaml", "this is a pipe or device, not a file"),
    "a link out of the project": ("link.yaml", "a link that leads out"),
    "a linked folder out of the project": ("outside/secret.yaml", "a link that leads out"),
    "a link to itself": ("loop.yaml", "cannot be read"),
    "an empty name": ("''", "names no file"),
    "a CSV without its list": ("p.csv", "it is not said which list it fills"),
    "a CSV into nowhere": ("{file: p.csv, into: area.pints}", "not a list of records"),
    "a CSV into a text": ("{file: p.csv, into: title}", "not a list of records"),
    "a CSV into nothing": ("{file: p.csv, into: ''}", "not a list of records"),
    "a YAML file into a list": ("{file: parts/a.yaml, into: area}", "`into` is for CSV files"),
    "a number": ("7", "names no file to include"),
    "an unknown key": ("{file: p.csv, inot: area.points}", "names no file to include"),
    "itself": ("site.yaml", "includes itself"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_may_not_be_included_is_one_fault_at_its_entry(tmp_path: Path, case: str) -> None:
    written, says = REFUSED[case]
    project = tmp_path / "project"
    (project / "folder.yaml").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("title: secret\n", encoding="utf-8")
    (project / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (project / "outside").symlink_to(tmp_path)
    (project / "loop.yaml").symlink_to(project / "loop.yaml")
    os.mkfifo(project / "pipe.yaml")

    found = gathered(
        tmp_path,
        {
            "site.yaml": f"title: x\ninclude:\n  - {written}\n",
            "parts/a.yaml": "area: {}\n",
            "p.csv": "id\nP-1\n",
            "notes.txt": "notes\n",
            "notes": "notes\n",
        },
    )

    (fault,) = found.faults
    assert fault.code == "include"
    assert says in fault.message
    assert (fault.place.file, fault.place.line) == ("site.yaml", 3)
    assert found.value == {"title": "x"}


def test_a_missing_file_may_hold_anything(tmp_path: Path) -> None:
    found = gathered(tmp_path, {"site.yaml": "include: [a.yaml]\n"})

    assert found.lost == {()}


def test_a_missing_table_holds_nothing_but_its_list(tmp_path: Path) -> None:
    found = gathered(tmp_path, {"site.yaml": "include: [{file: a.csv, into: area.points}]\n"})

    assert found.lost == {("area", "points")}


def test_a_circle_of_includes_is_a_fault_where_it_closes(tmp_path: Path) -> None:
    found = gathered(
        tmp_path,
        {
            "site.yaml": "include: [a.yaml]\n",
            "a.yaml": "include: [b.yaml]\ntitle: a\n",
            "b.yaml": "include: [./a.yaml]\n",
        },
    )

    (fault,) = found.faults
    assert (str(fault.place), found.lost) == ("b.yaml:1:11", set())
    assert found.value == {"title": "a"}


def test_a_file_included_twice_is_read_once(tmp_path: Path) -> None:
    found = gathered(
        tmp_path,
        {
            "site.yaml": "include: [a.yaml, b.yaml]\n",
            "a.yaml": "area: {points: [{id: P-1}]}\n",
            "b.yaml": "include: [a.yaml]\n",
        },
    )

    (fault,) = found.faults
    assert str(fault.place) == "b.yaml:1:11"
    assert "the first is at site.yaml:1:11" in fault.message
    assert found.value == {"area": {"points": [{"id": "P-1"}]}}


def test_includes_are_followed_only_so_deep(tmp_path: Path) -> None:
    files = {f"{n}.yaml": f"include: [{n + 1}.yaml]\n" for n in range(20)}

    found = gathered(tmp_path, {"site.yaml": "include: [0.yaml]\n", **files})

    (fault,) = found.faults
    assert f"more than {MAX_DEPTH} files deep" in fault.message


def test_only_so_many_files_are_opened(tmp_path: Path) -> None:
    names = [f"{n}.yaml" for n in range(MAX_FILES + 1)]

    found = gathered(
        tmp_path,
        {"site.yaml": f"include: [{', '.join(names)}]\n", **dict.fromkeys(names, "area: {}\n")},
    )

    assert {fault.message for fault in found.faults} == {
        f"the strategy has more than {MAX_FILES} files"
    }
    assert len(found.sources) == MAX_FILES


def test_the_faults_of_all_files_are_found_in_one_run(tmp_path: Path) -> None:
    found = gathered(
        tmp_path,
        {
            "site.yaml": "include: [a.yaml, {file: p.csv, into: area.points}]\ntitle: a: b\n",
            "a.yaml": "area: {owner: x, owner: y}\n",
            "p.csv": "idd\nP-1\n",
        },
    )

    # A broken block does not keep the others, here the includes, from being read.
    assert [(str(fault.place), fault.code) for fault in found.faults] == [
        ("site.yaml:2:8", "yaml-syntax"),
        ("a.yaml:1:18", "duplicate-key"),
        ("p.csv:1:1", "unknown-key"),
    ]


def test_the_include_list_itself_has_to_be_a_list(tmp_path: Path) -> None:
    found = gathered(tmp_path, {"site.yaml": "include: a.yaml\n"})

    (fault,) = found.faults
    assert (str(fault.place), fault.message) == (
        "site.yaml:1:10",
        "`include` is a list of files",
    )


def test_links_inside_the_project_may_be_used(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "link.yaml").symlink_to("a.yaml")

    found = gathered(tmp_path, {"site.yaml": "include: [link.yaml]\n", "a.yaml": "title: a\n"})

    assert (found.value, found.faults) == ({"title": "a"}, [])
