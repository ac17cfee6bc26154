"""Whether the names that authors write beside values are names of something.

The fields of `assumed` and `derived`, the editions of regulation, and `[[id]]` in prose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ccs_author.check.notes import Note
from ccs_author.load import Place
from ccs_author.load.nearest import did_you_mean
from ccs_author.model.fields import annotations_of
from ccs_author.pattern import Pattern
from ccs_author.rules import known_editions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ccs_author.check.identity import Ids
    from ccs_author.check.subjects import Subjects
    from ccs_author.load import Loaded
    from ccs_author.model import Record, Route, Strategy

CROSS_REFERENCE = Pattern(r"\[\[([^\[\]\n]{1,100})\]\]")
"""A reference in prose; the id may be followed by `|` and the words to show."""

_ESCAPED_BRACKET = Pattern(r"\[\\|\\[xuU]0*5[bB]")
"""A bracket written as an escape, or parted by one from the bracket that follows."""

_MARKS = ("assumed", "derived")
_LINE_END = Pattern(r"\r\n|\n|\r")


def unknown_fields(subjects: Subjects) -> Iterator[Note]:
    """Yield each `assumed` or `derived` that names no value of its record."""
    for route, record in subjects.all:
        for mark in _MARKS:
            for name in getattr(record, mark):
                yield from _unknown_field(record, mark, name, route)


def _unknown_field(record: Record, mark: str, name: str, route: Route) -> Iterator[Note]:
    fields = [field for field in annotations_of(record.__class__) if field not in _MARKS]
    place = (*route, mark, name)
    if name not in fields:
        advice = did_you_mean(name, fields) or "name a key of the same record"
        yield Note(
            "marked-field", f"`{name}` is no key of this record", place, advice, key=True
        )
    elif not record.holds(name):
        message = f"`{name}` is marked as {mark}, but the record states no value for it"
        yield Note(
            "marked-field", message, place, "state the value, or drop the mark", key=True
        )


def unknown_editions(strategy: Strategy) -> Iterator[Note]:
    """Yield each regulation whose edition is not known."""
    known = known_editions()
    for index, listed in enumerate(strategy.regulations):
        if listed.edition not in known:
            choices = [each.id for each in known.values() if not each.everywhere]
            advice = did_you_mean(listed.edition, choices) or (
                f"it can be {', '.join(f'`{choice}`' for choice in choices)}"
            )
            message = f"`{listed.edition}` is no edition of a regulation that is known"
            yield Note("unknown-edition", message, ("regulations", index, "edition"), advice)


def unknown_mentions(subjects: Subjects, ids: Ids, loaded: Loaded) -> Iterator[Note]:
    """Yield each `[[id]]` in prose that names no record."""
    if all(_knows_all(text, ids) for text in loaded.sources.values()):
        return
    for route, record in subjects.all:
        for name in annotations_of(record.__class__):
            for end, text in _texts(record.__dict__[name]):
                yield from _unknown_mention(text, (*route, name, *end), ids, loaded)


def _knows_all(source: str, ids: Ids) -> bool:
    """Whether all that a file may mention is known, so that its values need no look.

    A comment or a list in a list may look like a mention, and then the values are asked.
    """
    brackets = source.count("[[")
    if _ESCAPED_BRACKET.search(source):
        return False
    mentioned = CROSS_REFERENCE.findall(source) if brackets else ()
    return len(mentioned) == brackets and all(ids.has(_code(inner)) for inner in mentioned)


def _code(inner: str) -> str:
    return inner.partition("|")[0].strip()


def _unknown_mention(text: str, route: Route, ids: Ids, loaded: Loaded) -> Iterator[Note]:
    for found in CROSS_REFERENCE.finditer(text):
        for note in ids.refused(_code(found[1]), ("Item",), route):
            yield note._replace(at=_inside(loaded, route, found[0]))


def _texts(value: Any) -> Sequence[tuple[Route, str]]:
    """Return the texts in a value that may mention something, with the way to each."""
    # Most values hold no prose, and there may be a million of them.
    kind = value.__class__
    if kind is str:
        return [((), value)] if "[[" in value else ()
    if kind is tuple and value and value[0].__class__ is str:
        return [((at,), text) for at, text in enumerate(value) if "[[" in text]
    if kind is dict:
        return [((key,), text) for key, text in value.items() if "[[" in text]
    return ()


def _inside(loaded: Loaded, route: Route, words: str) -> Place | None:
    """Return where `words` stand in the value at `route`, if they stand there so."""
    whole = loaded.places.of(route)
    lines = _LINE_END.split(loaded.sources.get(whole.file, ""))
    for number in range(whole.line, min(whole.end_line, len(lines)) + 1):
        start = whole.column - 1 if number == whole.line else 0
        column = lines[number - 1].find(words, start)
        if column >= 0:
            end = column + len(words) + 1
            return Place(whole.file, number, column + 1, number, end)
    return None
