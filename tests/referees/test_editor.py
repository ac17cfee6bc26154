"""A real editor's language server, given our schema, helps the author of a strategy."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from ccs_author.model import Strategy
from ccs_author.model.vocabulary import DocumentStatus
from tests.referees.language_server import LanguageServer
from tests.referees.tools import CHECKOUT, EXAMPLES, SCHEMA, fetched, installed

pytestmark = pytest.mark.referee

FILES = sorted(path for end in ("yaml", "yml") for path in EXAMPLES.rglob(f"*.{end}"))

# `▶` marks where the editor should underline; it is no part of the text.
PLANTED = {
    "a wrong word": (
        "document:\n  status: ▶drafft\n",
        'Valid values: "draft", "in review", "approved", "effective", "superseded"',
    ),
    "a wrong grade": (
        "premises:\n  rooms:\n    - id: R-101\n      grade: ▶E\n",
        'Valid values: "A", "B", "C", "D"',
    ),
    "a misspelt key": ("premises:\n  ▶roms: []\n", "Property roms is not allowed"),
    "a misspelt element": ("▶premisses:\n  rooms: []\n", "Property premisses is not allowed"),
    "text for a list": ("premises:\n  rooms: ▶R-101\n", "Expected one of array"),
    "a missing id": ("premises:\n  rooms:\n    - ▶name: Filling\n", 'Missing property "id"'),
    "a blank in an id": (
        "premises:\n  rooms:\n    - id: ▶R 101\n",
        "Expects an id: letters A to Z and digits",
    ),
    "a local date": ("document:\n  effective: ▶1.9.2026\n", "a date such as 2026-09-01"),
    "an unknown unit": (
        "premises:\n  rooms:\n    - id: R-101\n      pressure_pa: ▶40 bars\n",
        "Expects a number in Pa, or with a unit",
    ),
    "yes for true": (
        "document:\n  approvers:\n    - quality: ▶yes\n",
        "Expected one of boolean",
    ),
    "a key given twice": (
        "document:\n  title: CCS\n  ▶title: CCS\n",
        "Map keys must be unique",
    ),
    "a misspelt key of include": (
        "include:\n  - ▶fil: rooms.csv\n",
        "Property fil is not allowed",
    ),
}

HOVERS = {
    "doc▶ument:\n  status: draft\n": "Annex 1 2.3",
    "premises:\n  rooms:\n    - id: R-101\n      gra▶de: B\n": "Annex 1 4.4",
    "premises:\n  rooms:\n    - id: R-101\n      pressu▶re_pa: 40\n": "Annex 1 4.14",
    "premises:\n  rooms:\n    - id: R-101\n      si▶nks: 0\n": "Annex 1 4.9",
    "monitoring:\n  loca▶tions: []\n": "monitor",
}


@pytest.fixture(scope="module")
def server() -> Iterator[LanguageServer]:
    """Start the server once, with our schema for every YAML file."""
    program = fetched("yaml-language-server/bin/yaml-language-server")
    settings = {
        "yaml": {
            "schemas": {SCHEMA.as_uri(): ["*.yaml", "*.yml"]},
            "schemaStore": {"enable": False},
            "validate": True,
            "hover": True,
            "completion": True,
            "yamlVersion": "1.2",
        }
    }
    with LanguageServer([installed("node"), program, "--stdio"], CHECKOUT, settings) as running:
        yield running


def _marked(text: str) -> tuple[str, int, int]:
    before, _, after = text.partition("▶")
    line = before.count("\n")
    return before + after, line, len(before) - before.rfind("\n") - 1


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(EXAMPLES).as_posix())
def test_an_editor_finds_no_fault_in_an_example(server: LanguageServer, file: Path) -> None:
    assert server.diagnose(file, file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", PLANTED)
def test_an_editor_finds_a_planted_fault_where_it_is(
    server: LanguageServer, name: str, tmp_path: Path
) -> None:
    planted, message = PLANTED[name]
    text, line, character = _marked(planted)

    [*found] = server.diagnose(tmp_path / "site.yaml", text)

    start = {"line": line, "character": character}
    assert any(it["range"]["start"] == start and message in it["message"] for it in found), (
        found
    )


@pytest.mark.parametrize("planted", HOVERS)
def test_an_editor_shows_the_clause_of_a_key(
    server: LanguageServer, planted: str, tmp_path: Path
) -> None:
    text, line, character = _marked(planted)
    file = tmp_path / "site.yaml"
    server.diagnose(file, text)

    shown = server.hover(file, line, character)

    assert HOVERS[planted] in shown


def test_an_editor_offers_every_word_of_a_key(server: LanguageServer, tmp_path: Path) -> None:
    text, line, character = _marked("document:\n  status: ▶\n")
    file = tmp_path / "site.yaml"
    server.diagnose(file, text)

    offered = server.complete(file, line, character)

    assert {*get_args(DocumentStatus)} <= {*offered}


def test_an_editor_offers_the_sixteen_elements(server: LanguageServer, tmp_path: Path) -> None:
    file = tmp_path / "site.yaml"
    server.diagnose(file, "")

    offered = server.complete(file, 0, 0)

    assert {*Strategy.ELEMENTS} <= {*offered}
