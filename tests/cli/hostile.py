"""Files that a strategy should never hold, and where each is at fault."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Hostile:
    """What a file holds, and what its author should be told."""

    content: bytes
    line: int
    column: int
    rule: str
    words: str


def _text(text: str, line: int, column: int, rule: str, words: str) -> Hostile:
    return Hostile(text.encode(), line, column, rule, words)


ROOM = "premises:\n  rooms:\n    - id: R-1\n"

BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 10)}]\n" for n in range(9)
)

CASES: dict[str, Hostile] = {
    "a wrong grade": _text(ROOM + "      grade: E\n", 4, 14, "unknown-word", "`E`"),
    "a misspelt key": _text("premises:\n  roms: []\n", 2, 3, "unknown-key", "`roms`"),
    "a dangling id": _text(
        ROOM + "      air_handling: AHU-9\n", 4, 21, "unknown-id", "`AHU-9`"
    ),
    "a duplicate id": _text(ROOM + "    - id: R-1\n", 4, 11, "duplicate-id", "`R-1`"),
    "a duplicate key": _text(
        "document:\n  title: a\n  title: b\n", 3, 3, "duplicate-key", "`title`"
    ),
    "a tab": _text("premises:\n\trooms: []\n", 2, 1, "yaml-syntax", "tab"),
    "no space after a colon": _text(
        "document:\n  title:CCS\n  version: a\n", 2, 3, "yaml-syntax", "space"
    ),
    "an unclosed quote": _text('document:\n  title: "CCS\n', 2, 10, "yaml-syntax", "quot"),
    "an alias bomb": _text(BOMB, 5, 36, "yaml-alias", "100000"),
    "200,000 brackets": _text("a: " + "[" * 200_000, 1, 67, "too-deep", "64"),
    "a python object": _text(
        "document: !!python/object/apply:os.system [ls]\n", 1, 11, "yaml-tag", "python"
    ),
    "a number of 6,000 digits": _text(
        ROOM + "      sinks: " + "9" * 6000 + "\n", 4, 14, "number-too-long", "6000"
    ),
    "a lone surrogate": Hostile(
        b"document:\n  title: \xed\xa0\x80\n", 2, 10, "encoding", "surrogate"
    ),
    "UTF-16": Hostile("document: {}\n".encode("utf-16"), 1, 1, "encoding", "UTF-16"),
    "Latin-1": Hostile(
        "document:\n  title: Prüfung\n".encode("latin-1"), 2, 12, "encoding", "Latin-1"
    ),
    "an include outside": _text("include: [../../etc/passwd]\n", 1, 11, "include", "passwd"),
    "a line of 1 MB": _text(
        "document: {title: " + "x" * 1_000_000 + "}\n", 1, 19, "text-too-long", "1000000"
    ),
    "a control character": _text(
        "document:\n  title: a\x01b\n", 2, 11, "control-character", "U+0001"
    ),
    "an empty file": Hostile(b"", 1, 1, "empty", "empty"),
    "a binary file": Hostile(b"PK\x03\x04" + bytes(range(256)), 1, 1, "not-text", "zip"),
}
