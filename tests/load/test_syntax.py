"""Syntax errors are told in the author's words, where the slip is."""

from typing import NamedTuple

import pytest

from ccs_author.load.recover import read
from ccs_author.load.source import Source


class Slip(NamedTuple):
    """Text with a slip, the stretch it is shown at, and words of its message and advice."""

    text: str
    place: tuple[int, int, int]
    says: str
    advises: str


SLIPS = {
    "no space after a colon": Slip(
        "a: 1\nrooms:\n  - id: R1\n    grade:B\n    area: 3\n",
        (4, 5, 12),
        "a space is missing after the colon in `grade:B`",
        "write `grade: B`",
    ),
    "no space after the first colon of a file": Slip(
        "b:2\nc: 3\n", (1, 1, 4), "a space is missing", "`b: 2`"
    ),
    "a tab as indentation": Slip("a:\n\tb: 1\n", (2, 1, 2), "indented with a tab", "`  b: 1`"),
    "a tab among spaces": Slip(
        "a:\n  b: 1\n\tc: 2\n", (3, 1, 2), "indented with a tab", "`  c: 2`"
    ),
    "a quotation that is never closed": Slip(
        'a: "foo\nb: 2\n', (1, 4, 8), "never closed", '`a: "foo"`'
    ),
    "an unclosed quotation before another one": Slip(
        'a: "foo\nb: "bar"\n', (1, 4, 8), "begins here", '`a: "foo"`'
    ),
    "a colon inside an unquoted value": Slip(
        "a: note: x\nb: 2\n", (1, 4, 11), "`note: x` holds a colon", '`a: "note: x"`'
    ),
    "a colon inside a value before a comment": Slip(
        "b: foo: bar # c\n", (1, 4, 12), "`foo: bar`", '`b: "foo: bar"`'
    ),
    "an apostrophe inside single quotes": Slip(
        "a: 'it's'\nb: 1\n", (1, 4, 10), "text follows the closing", '"it\'s"'
    ),
    "quotation marks inside quotation marks": Slip(
        'a: "Grade "A" zone"\n', (1, 4, 20), "text follows the closing", "'Grade \"A\" zone'"
    ),
    "a value that begins with an at sign": Slip(
        "a: @foo\n", (1, 4, 8), "cannot begin with `@`", '`a: "@foo"`'
    ),
    "a value that begins with a percent sign": Slip(
        "a: %5\n", (1, 4, 6), "cannot begin with `%`", '`a: "%5"`'
    ),
    "a value that begins with an asterisk": Slip(
        "a: *all of it*\n", (1, 4, 15), "cannot begin with `*`", '`a: "*all of it*"`'
    ),
    "a limit that begins with a greater-than sign": Slip(
        "a: > 5 um\n", (1, 4, 10), "the text has to begin on the next line", '`a: "> 5 um"`'
    ),
    "a bracket that is not closed": Slip(
        "a: [1, 2\nb: 3\n", (1, 4, 9), "never closed", "`a: [1, 2]`"
    ),
    "a bracket that is not closed before another one": Slip(
        "a: [x,\nb: [y]\n", (1, 4, 7), "never closed", "`a: [x]`"
    ),
    "a bracket that is not closed in a list": Slip(
        "a:\n  - {x: 1\n  - {y: 2}\n", (2, 5, 10), "never closed", "`- {x: 1}`"
    ),
    "two commas": Slip("a: [1,,2]\n", (1, 7, 8), "an item is missing", "remove the comma"),
    "text behind a bracket": Slip(
        "a: [x] y\n", (1, 4, 9), "text follows the closing bracket", '`a: "[x] y"`'
    ),
    "a missing comma": Slip(
        'a: [a, "b" c]\n', (1, 12, 13), "a comma or the closing ] is missing", "commas"
    ),
    "a closing bracket too many": Slip(
        "a: [1, 2]]\n", (1, 10, 11), "never opened", "remove it"
    ),
    "a key deeper than its neighbour": Slip(
        "a:\n  b: text\n    more: x\n", (3, 5, 9), "`more` is indented deeper", "`more: x`"
    ),
    "a key in no column of its own": Slip(
        "a:\n   b: 1\n  c: 2\n", (3, 3, 7), "begins in column 3", "same column"
    ),
    "a key among list items": Slip(
        "a:\n  - 1\n  b: 2\n", (3, 3, 7), "the next list item", "begin it with `- `"
    ),
    "a list item among keys": Slip(
        "a: b\n- c\n", (2, 1, 4), "a list item where a key is expected", "indent it"
    ),
    "a list on the line of its key": Slip(
        "a: - b\n", (1, 4, 5), "on the line of its key", "next line"
    ),
    "a line without a colon": Slip(
        "a: 1\nfoo\nb: 2\n", (2, 1, 4), "`foo` is neither", "`key: value`"
    ),
    "a backslash in double quotes": Slip(
        'a: "x\\q"\n', (1, 6, 8), "`\\q` means nothing", "single quotes"
    ),
    "a directive of another YAML": Slip(
        "%YAML 1.3\n---\na: 1\n", (1, 1, 10), "`%YAML 1.3`", "remove this line"
    ),
}


@pytest.mark.parametrize("case", SLIPS)
def test_a_slip_is_named_and_shown_corrected(case: str) -> None:
    slip = SLIPS[case]

    (fault,) = read(Source(0, "site.yaml", slip.text)).faults

    assert fault.code == "yaml-syntax"
    assert (fault.place.line, fault.place.column, fault.place.end_column) == slip.place
    assert slip.says in fault.message
    assert slip.advises in (fault.help or "")


@pytest.mark.parametrize("case", SLIPS)
def test_a_slip_reads_the_same_in_a_file_with_windows_line_ends(case: str) -> None:
    text = SLIPS[case].text

    unix = read(Source(0, "site.yaml", text)).faults
    windows = read(Source(0, "site.yaml", text.replace("\n", "\r\n"))).faults

    assert windows == unix
