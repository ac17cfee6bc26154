"""What the model refuses, in the author's words; pydantic's own texts never appear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from pydantic_core.core_schema import ErrorType

from ccs_author.load.nearest import did_you_mean
from ccs_author.model.reference import ID_PATTERN

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LONG = 60
_MANY_WORDS = 16


class Refusal(NamedTuple):
    """One thing the model refuses."""

    kind: str
    """Pydantic's type of error."""
    subject: str
    """What it is about: a key in backquotes, or an item of a list."""
    value: Any
    written: str
    """The value as it stands in the file."""
    context: Mapping[str, Any]
    message: str
    """The message as raised; only ours are repeated."""
    words: tuple[str, ...] = ()
    """The words that are allowed, when only certain words are."""


class Wording(NamedTuple):
    """A fault's code, message and advice."""

    code: str
    message: str
    help: str | None = None


def word(refusal: Refusal) -> Wording:
    """Return how to tell the author of a refusal."""
    if refusal.kind in _WANTED:
        return _wrong_type(refusal)
    if refusal.kind in _SAYINGS:
        return _SAYINGS[refusal.kind](refusal)
    if _ours(refusal.kind):
        message = f"{refusal.subject} {refusal.message}, found {_found(refusal)}"
        advice = _number(refusal.value) if _is_text(refusal) else None
        return Wording("bad-value", message, advice)
    return Wording("bad-value", f"{refusal.subject} cannot be {_found(refusal)}")


def shown(value: Any) -> str:
    """Return a value as it may stand in a sentence."""
    match value:
        case None:
            return "nothing"
        case bool():
            return f"`{str(value).lower()}`"
        case int() | float():
            return f"the number {value}"
        case str():
            text = " ".join(value.split())
            return f"`{text if len(text) <= _LONG else text[: _LONG - 1] + '…'}`"
        case list():
            return "a list"
    return "keys with values"


def _found(refusal: Refusal) -> str:
    if type(refusal.value) in (int, float):
        return f"the number {refusal.written}"
    return shown(refusal.value)


_WANTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "decimal_type": "a number",
    "decimal_parsing": "a number",
    "bool_type": "`true` or `false`",
    "bool_parsing": "`true` or `false`",
    "model_type": "keys with values",
    "model_attributes_type": "keys with values",
    "dict_type": "keys with values",
    "list_type": "a list",
    "tuple_type": "a list",
    "set_type": "a list",
    "frozen_set_type": "a list",
    "date_type": "a date such as 2026-09-01",
    "date_parsing": "a date such as 2026-09-01",
    "date_from_datetime_parsing": "a date such as 2026-09-01",
}


def _wrong_type(refusal: Refusal) -> Wording:
    wanted = _WANTED[refusal.kind]
    message = f"{refusal.subject} expects {wanted}, found {_found(refusal)}"
    advise = _ADVICE.get((wanted, type(refusal.value)))
    return Wording("wrong-type", message, advise(refusal) if advise else None)


def _in_quotes(refusal: Refusal) -> str:
    return f'put it in quotes: "{refusal.written}"'


def _as_list(_: Refusal) -> str:
    return "write each item on a line of its own, after `- `"


def _space_after_colon(refusal: Refusal) -> str | None:
    key, colon, rest = refusal.value.partition(":")
    if not colon or " " in key:
        return None
    return f"put a space after the colon: `{key}: {rest[:_LONG].strip()}`"


def _flag(value: str) -> str | None:
    if value.casefold() in ("yes", "y", "on", "true", "ja", "oui"):
        return "write `true`"
    if value.casefold() in ("no", "n", "off", "false", "nein", "non"):
        return "write `false`"
    return None


def _number(value: str) -> str | None:
    for text in (value, value.replace(",", ".")):
        try:
            float(text)
        except ValueError:
            continue
        same = text == value
        return f"write it without quotes: {text}" if same else f"use a decimal point: {text}"
    return None


_ADVICE: dict[tuple[str, type], Callable[[Refusal], str | None]] = {
    ("text", bool): _in_quotes,
    ("text", int): _in_quotes,
    ("text", float): _in_quotes,
    ("text", list): lambda _: "write one text, not a list",
    ("a list", str): _as_list,
    ("a list", bool): _as_list,
    ("a list", int): _as_list,
    ("a list", float): _as_list,
    ("a list", dict): lambda _: "begin each item with `- `",
    ("keys with values", str): _space_after_colon,
    ("keys with values", list): lambda _: "write the keys without `- `",
    ("`true` or `false`", str): lambda refusal: _flag(refusal.value),
    ("a number", str): lambda refusal: _number(refusal.value),
    ("a whole number", str): lambda refusal: _number(refusal.value),
}


def _unknown_word(refusal: Refusal) -> Wording:
    message = f"{refusal.subject} cannot be {_found(refusal)}"
    known = [f"`{choice}`" for choice in refusal.words]
    advice = did_you_mean(refusal.value, refusal.words) if _is_text(refusal) else None
    if advice is None and len(known) <= _MANY_WORDS:
        advice = f"it can be {', '.join(known)}"
    if advice is None:
        advice = f"it can be {', '.join(known[:_MANY_WORDS])}, …"
    return Wording("unknown-word", message, advice)


def _is_text(refusal: Refusal) -> bool:
    return isinstance(refusal.value, str)


def _pattern(refusal: Refusal) -> Wording:
    if refusal.context.get("pattern") == ID_PATTERN:
        return Wording(
            "bad-value",
            f"{_found(refusal)} cannot be an id",
            "an id begins with a letter and has letters A to Z, digits, and single "
            "`-`, `.`, `_` or `/` between them",
        )
    return Wording("bad-value", f"{refusal.subject} is not written like {_found(refusal)}")


def _empty_text(refusal: Refusal) -> Wording:
    if not refusal.value:
        message = f"{refusal.subject} is empty"
        return Wording("bad-value", message, "leave out what is not stated")
    least = refusal.context.get("min_length")
    message = f"{refusal.subject} has {len(refusal.value)} characters and needs {least}"
    return Wording("bad-value", message)


def _long_text(refusal: Refusal) -> Wording:
    most = refusal.context.get("max_length")
    long = f"{len(refusal.value)} characters, at most {most} are allowed"
    return Wording("bad-value", f"{refusal.subject} has {long}", "shorten it")


def _few_items(refusal: Refusal) -> Wording:
    least, actual = refusal.context.get("min_length"), refusal.context.get("actual_length")
    message = f"{refusal.subject} has {actual} items and needs {least}"
    return Wording("bad-value", message)


def _many_items(refusal: Refusal) -> Wording:
    most = refusal.context.get("max_length")
    return Wording("bad-value", f"{refusal.subject} has more than the {most} items allowed")


def _bound(key: str, relation: str) -> Callable[[Refusal], Wording]:
    def say(refusal: Refusal) -> Wording:
        limit = refusal.context.get(key)
        return Wording(
            "bad-value",
            f"{refusal.subject} has to be {relation} {limit}, found {_found(refusal)}",
        )

    return say


def _endless(refusal: Refusal) -> Wording:
    return Wording("bad-value", f"{refusal.subject} is no number that can be measured")


def _tag_missing(refusal: Refusal) -> Wording:
    key = str(refusal.context.get("discriminator", "")).strip("'")
    known = ", ".join(f"`{choice}`" for choice in refusal.words)
    return Wording("missing-key", f"{refusal.subject} lacks `{key}`", f"it can be {known}")


def _own_error(refusal: Refusal) -> Wording:
    return Wording("bad-value", str(refusal.context.get("error", "")) or refusal.message)


_SAYINGS: dict[str, Callable[[Refusal], Wording]] = {
    "literal_error": _unknown_word,
    "enum": _unknown_word,
    "union_tag_invalid": _unknown_word,
    "union_tag_not_found": _tag_missing,
    "string_pattern_mismatch": _pattern,
    "string_too_short": _empty_text,
    "string_too_long": _long_text,
    "too_short": _few_items,
    "too_long": _many_items,
    "greater_than": _bound("gt", "more than"),
    "greater_than_equal": _bound("ge", "at least"),
    "less_than": _bound("lt", "less than"),
    "less_than_equal": _bound("le", "at most"),
    "finite_number": _endless,
    "value_error": _own_error,
    "assertion_error": _own_error,
}


def _ours(kind: str) -> bool:
    """Whether an error was raised by our own model, so that its message is ours."""
    return kind not in get_args(ErrorType)
