"""The caret stands below what it means, whatever the line holds."""

import pytest

from ccs_author.load import Place
from ccs_author.report.excerpt import Excerpts, Mark
from ccs_author.report.paint import Paint
from ccs_author.report.screen import width


def shown(text: str, start: int, end: int, columns: int = 96) -> tuple[str, str]:
    """Return the line and the signs below it, for a stretch of a one-line file."""
    place = Place("site.yaml", 1, start + 1, 1, end + 1)
    excerpts = Excerpts({"site.yaml": text}, Paint(color=False), columns)
    *_, line, signs = excerpts.of([Mark(place, "", "error", "^")])
    return line, signs


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("grade: E", "E", id="plain text"),
        pytest.param('{name: "充填室", grade: E}', "E", id="wide characters before"),
        pytest.param('{name: "充填室"}', "充填室", id="wide characters themselves"),
        pytest.param("{name: e\u0301a\u0301, grade: E}", "E", id="combining marks"),
        pytest.param("\t\tgrade: E", "E", id="tabs"),
        pytest.param("a: \x1b[31m, grade: E", "E", id="a terminal's commands"),
        pytest.param("a: \u202e, grade: E", "E", id="a change of direction"),
    ],
)
def test_the_caret_stands_below_its_words(text: str, words: str) -> None:
    start = text.rindex(words)

    line, signs = shown(text, start, start + len(words))

    before = line[: line.rindex(words)]
    assert width(signs[: signs.index("^")]) == width(before)
    assert signs.count("^") == width(words)


def test_nothing_reaches_a_terminal_that_it_would_obey() -> None:
    line, _ = shown("a: \x1b]0;title\x07\u202e b", 0, 1)

    assert line.isprintable()
    assert "\\u{1b}" in line


@pytest.mark.parametrize("start", [0, 5, 400, 999_990])
def test_a_long_line_is_cut_around_the_caret(start: int) -> None:
    text = "x" * start + "MARK" + "y" * (1_000_000 - start)

    line, signs = shown(text, start, start + 4, columns=60)

    assert width(line) <= 60
    assert width(signs) <= 60
    assert line[signs.index("^") :].startswith("MARK")
    assert "…" in line


def test_a_stretch_longer_than_the_line_is_cut_with_it() -> None:
    line, signs = shown("x" * 500, 0, 500, columns=60)

    assert width(line) <= 60
    assert width(signs) <= 60


def test_a_stretch_over_several_lines_is_underlined_on_its_first() -> None:
    excerpts = Excerpts({"a": "one: two\n  three\n"}, Paint(color=False), 96)

    lines = [*excerpts.of([Mark(Place("a", 1, 6, 2, 8), "", "error", "^")])]

    assert lines[-2:] == ["1 | one: two", "  |      ^^^"]


def test_a_place_beyond_the_text_shows_no_line() -> None:
    excerpts = Excerpts({"a": "one"}, Paint(color=False), 96)

    lines = [*excerpts.of([Mark(Place("a", 7, 1, 7, 1), "", "error", "^")])]

    assert lines == [" --> a:7:1", "  |"]


def test_an_empty_file_gets_a_caret_at_its_beginning() -> None:
    line, signs = shown("", 0, 0)

    assert (line, signs) == ("1 |", "  | ^")
