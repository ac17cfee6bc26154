"""Colours for a terminal; one place knows their codes."""

from ccs_author.rules import Severity

_END = "\x1b[0m"
_CODES = {
    "bold": "\x1b[1m",
    "dim": "\x1b[2m",
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "info": "\x1b[1;34m",
    "margin": "\x1b[34m",
}
OF_SEVERITY = {severity: severity.word for severity in Severity}
"""The style of each severity."""


class Paint:
    """Puts words in a style, or leaves them as they are."""

    def __init__(self, *, color: bool) -> None:
        self._color = color

    def __call__(self, text: str, style: str) -> str:
        """Return the text in a style."""
        return f"{_CODES[style]}{text}{_END}" if self._color and text else text
