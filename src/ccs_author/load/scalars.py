"""What a plain scalar means: the core schema of YAML 1.2.2, 10.3.2.

`no`, `12:30:00` and `2026-11-22` are text; `0x1F`, `0o17`, `1e3` and `.5` are numbers.
"""

from __future__ import annotations

import re
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool | None

MAX_DIGITS = 40
"""Longest number that is read; longer ones are a slip, or an attack."""

_WHOLE = re.compile(r"[-+]?[0-9]+").fullmatch
_DECIMAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?").fullmatch
_OCTAL = re.compile(r"0o[0-7]+").fullmatch
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+").fullmatch
_FIRST = frozenset("-+.0123456789")
_WORDS: dict[str, Scalar] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}


MEANINGFUL = frozenset(word[:1] for word in _WORDS) | _FIRST
"""How a scalar begins that may mean more than text; the empty one begins with nothing."""


class TooManyDigits(ValueError):  # noqa: N818
    """A number is longer than `MAX_DIGITS`."""


def means_more(text: str) -> bool:
    """Whether a plain scalar may mean more than text; only one that is `MEANINGFUL` can."""
    return text in _WORDS or text[0] in _FIRST


def resolve(text: str) -> Scalar:
    """Return what a plain scalar means; raises `TooManyDigits`."""
    if text in _WORDS:
        return _WORDS[text]
    return number(text) if text[0] in _FIRST else text


def number(text: str) -> str | int | float:
    """Return the number that `text` writes, or `text` itself when it writes none."""
    whole = _WHOLE(text)
    radix = 0 if whole else 8 if _OCTAL(text) else 16 if _HEXADECIMAL(text) else 0
    if not (whole or radix or _DECIMAL(text)):
        return text
    if len(text) > MAX_DIGITS:
        raise TooManyDigits
    if whole:
        return int(text)
    return int(text[2:], radix) if radix else float(text)
