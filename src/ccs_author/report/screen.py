"""Text as a screen shows it: how wide it is, and nothing that a terminal would obey."""

import unicodedata

_TAB = "    "
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_WIDE = frozenset("WF")


def shown(text: str) -> str:
    """Return text with tabs as blanks and unprintable characters written out."""
    if text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def one_line(text: str) -> str:
    """Return text as one line that is safe to print."""
    return shown(" ".join(text.split()))


def width(text: str) -> int:
    """Return how many columns a text takes on a screen."""
    if text.isascii():
        return len(text)
    return sum(_width(character) for character in text)


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    return _TAB if character == "\t" else f"\\u{{{ord(character):x}}}"


def _width(character: str) -> int:
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1
