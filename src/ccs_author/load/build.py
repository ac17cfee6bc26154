"""Parser events become values and spans, within bounds.

The events of PyYAML's C parser and of ruamel.yaml have the same attributes, so one builder
serves both. There is no recursion: deep nesting costs a counter, not a stack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ccs_author.load.frame import Frame
from ccs_author.load.scalars import (
    MAX_DIGITS,
    MEANINGFUL,
    TooManyDigits,
    means_more,
    resolve,
)
from ccs_author.load.span import Entry, Span
from ccs_author.load.text import FORBIDDEN, HIDDEN, refused_character

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ccs_author.load.fault import Fault
    from ccs_author.load.source import Source
    from ccs_author.load.span import Kids

MAX_DEPTH = 64
MAX_NODES = 4_000_000
MAX_ALIASED = 100_000
"""Most values that aliases may stand for in a file, counted as if written out."""
MAX_SCALAR = 100_000
"""Longest single text, in characters."""

MAX_FAULTS = 1000
"""Most faults that are listed; nobody mends more before the next run."""

_TEXT_TAGS = ("!", "tag:yaml.org,2002:str")
_OTHER_TAGS = ("!", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
_SHOWN = 40
_new: Any = tuple.__new__


class BoundExceeded(Exception):  # noqa: N818
    """A file is too deep or too large to be read on; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


class Builder:
    """Takes the events of one file and holds what they amount to."""

    def __init__(self, source: Source, base: int = 0) -> None:
        self.faults: list[Fault] = []
        self.value: Any = None
        self.span = Span(source.number, base, base)
        self.lost: set[tuple[str, ...]] = set()
        """Routes, up to the first list, below which a value could not be taken."""
        self.quoted: tuple[int, int] | None = None
        """The quoted text that was read last."""
        self._source = source
        self._number = source.number
        self._base = base
        self._frame = Frame(None, None, base, None)
        self._outer: list[Frame] = []
        self._anchors: dict[str, tuple[Any, Kids, int]] = {}
        self._documents = 0
        self._aliased = 0
        self._take = {
            "ScalarEvent": self._scalar,
            "MappingStartEvent": lambda event: self._open(event, {}, {}),
            "SequenceStartEvent": lambda event: self._open(event, [], []),
            "MappingEndEvent": self._close,
            "SequenceEndEvent": self._close,
            "AliasEvent": self._alias,
            "DocumentStartEvent": self._document,
        }

    def open_bracket(self) -> int | None:
        """Return where the bracket was written within which reading stopped, if in one."""
        start = self._frame.start
        inside = bool(self._outer) and self._source.text[start : start + 1] in ("[", "{")
        return start if inside else None

    def build(self, events: Iterable[Any]) -> None:
        """Read all events; raises `BoundExceeded`, and whatever the parser raises."""
        take = self._take
        for event in events:
            kind = event.__class__.__name__
            if kind in take:
                take[kind](event)

    def _scalar(self, event: Any) -> None:
        # Nearly all that is written is plain text; it is entered at once.
        value = event.value
        start = event.start_mark.index + self._base
        end = event.end_mark.index + self._base
        if (
            event.style
            or event.tag
            or event.anchor
            or (value[:1] in MEANINGFUL and means_more(value))
            or len(value) > MAX_SCALAR
        ):
            self._uncommon_scalar(event, start, end)
        else:
            self._add(value, start, end, None, 1)

    def _uncommon_scalar(self, event: Any, start: int, end: int) -> None:
        value = event.value
        if event.style:
            value = self._styled(event, start, end)
        elif not event.tag and event.implicit[0]:
            value = self._resolved(value, start, end)
        if len(event.value) > MAX_SCALAR:
            self._fault(
                "text-too-long",
                f"this text has {len(value)} characters, more than the {MAX_SCALAR} allowed",
                (start, start + _SHOWN),
                "move the detail to a referenced document",
            )
            value = value[:MAX_SCALAR]
        if event.tag and event.tag not in _TEXT_TAGS:
            self._refuse_tag(event.tag, start, end)
            value = None
        if event.style in ("|", ">"):
            end = start + len(self._source.text[start:end].rstrip())
        if event.anchor:
            self._anchors[event.anchor] = (value, None, 1)
        self._add(value, start, end, None, 1)

    def _styled(self, event: Any, start: int, end: int) -> str:
        value: str = event.value
        if event.style in ('"', "'"):
            self.quoted = (start, end)
        if event.style == '"' and "\\" in self._source.text[start:end]:
            made = FORBIDDEN.search(value) or HIDDEN.search(value)
            if made and made[0] not in self._source.text[start:end]:
                code, name = refused_character(made[0])
                message = f"an escape in this text stands for {name}, which is not allowed"
                self._fault(code, message, (start, end), "delete the escape")
                return FORBIDDEN.sub("\ufffd", value)
        return value

    def _resolved(self, text: str, start: int, end: int) -> Any:
        try:
            return resolve(text)
        except TooManyDigits:
            self._lose(
                "number-too-long",
                f"this number has {len(text)} digits, more than the {MAX_DIGITS} allowed",
                (start, end),
                "if it is a code and no number, put it in quotes",
            )
            return None

    def _refuse_tag(self, tag: str, start: int, end: int) -> None:
        self._lose(
            "yaml-tag",
            f"`{_short(str(tag).replace('tag:yaml.org,2002:', '!!'))}` is a YAML tag, "
            "and tags are not used here",
            (start, end),
            "write the value without the tag; put text that begins with ! in quotes",
        )

    def _open(self, event: Any, values: Any, kids: Any) -> None:
        start = event.start_mark.index + self._base
        refused = event.tag and event.tag not in _OTHER_TAGS
        if refused:
            self._refuse_tag(event.tag, start, event.end_mark.index + self._base)
        self._outer.append(self._frame)
        self._frame = Frame(values, kids, start, event.anchor)
        self._frame.refused = bool(refused)
        if len(self._outer) > MAX_DEPTH:
            message = f"this is nested more than {MAX_DEPTH} levels deep"
            self._stop("too-deep", message, (start, start + 1))

    def _close(self, event: Any) -> None:
        frame = self._frame
        start, end = event.start_mark.index, event.end_mark.index
        # A block collection has no closing sign: it ends where its last child ends.
        end = end + self._base if end > start else frame.last
        end = max(end, frame.start)
        if frame.anchor:
            self._anchors[frame.anchor] = (frame.values, frame.kids, frame.size)
        self._frame = self._outer.pop()
        if frame.refused:
            self._add(None, frame.start, end, None, frame.size)
        else:
            self._add(frame.values, frame.start, end, frame.kids, frame.size)

    def _alias(self, event: Any) -> None:
        stretch = event.start_mark.index + self._base, event.end_mark.index + self._base
        known = self._anchors.get(event.anchor)
        if known is None:
            text = self._source.text[slice(*stretch)]
            self._lose(
                "yaml-alias",
                f"`{_short(text)}` refers to an anchor that is not written before it",
                stretch,
                f'if it is text, put it in quotes: "{_short(text)}"',
            )
            known = (None, None, 1)
        value, kids, size = known
        self._aliased += size
        if self._aliased > MAX_ALIASED:
            message = f"aliases stand for more than {MAX_ALIASED} values in this file"
            self._stop("yaml-alias", message, stretch, "write the values out, or drop them")
        self._add(value, *stretch, kids, size)

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents == 2:  # noqa: PLR2004
            start = event.start_mark.index + self._base
            stretch = (start, self._source.line_end(start))
            self._fault(
                "yaml-documents",
                "a second document begins here; a file holds one",
                stretch,
                "remove the line, or move what follows to a file of its own and include it",
            )

    def _add(self, value: Any, start: int, end: int, kids: Kids, size: int) -> None:
        # Made here and not by a call of its own, which would take as long as all the rest.
        span = _new(Span, (self._number, start, end, kids))
        frame = self._frame
        frame.size += size
        if frame.size > MAX_NODES:
            self._stop("too-large", f"this holds more than {MAX_NODES} values", (start, end))
        frame.last = end
        within = frame.kids
        key = frame.key
        if within.__class__ is list:
            frame.values.append(value)
            within.append(span)
        elif within is None:
            if self._documents <= 1:
                self.value, self.span = value, span
        elif key is None:
            plain = value.__class__ is str and value != "<<"
            frame.key = (value, start, end) if plain else self._odd_key(value, span)
        elif key[0] in within:
            self._lose_second(key, within[key[0]])
            frame.key = None
        else:
            within[key[0]] = _new(Entry, (self._number, key[1], key[2], span))
            frame.values[key[0]] = value
            frame.key = None

    def _lose_second(self, key: tuple[str, int, int], first: Entry) -> None:
        name, start, end = key
        self._lose(
            "duplicate-key",
            f"`{_short(name)}` is written twice in the same record",
            (start, end),
            "keep one of the two",
            ((first.start, first.end, "first written here"),),
        )

    def _odd_key(self, value: Any, span: Span) -> tuple[str, int, int]:
        stretch = (span.start, span.end)
        if value == "<<":
            message = "`<<` (a merge key) is not used here"
            self._fault("yaml-merge", message, stretch, "write the keys out")
            return "<<", *stretch
        text = self._source.text[span.start : span.end] or "nothing"
        if span.kids is not None:
            message, advice = "a list or record cannot be a key", None
        else:
            message = f"the key `{_short(text)}` is not text"
            advice = f'put it in quotes: "{_short(text)}"'
        self._fault("key-not-text", message, stretch, advice)
        return text, *stretch

    def _fault(self, *parts: Any) -> None:
        self.faults.append(self._source.fault(*parts))
        if len(self.faults) >= MAX_FAULTS:
            message = f"the file has {MAX_FAULTS} faults up to here and is not read further"
            self._stop("too-many", message, (self.span.start, self.span.start))

    def _lose(self, *parts: Any) -> None:
        """Note a fault, and that the value being read is left out."""
        route: list[str] = []
        for frame in (*self._outer[1:], self._frame):
            if not isinstance(frame.kids, dict) or frame.key is None:
                break
            route.append(frame.key[0])
        self.lost.add(tuple(route))
        self._fault(*parts)

    def _stop(self, *parts: Any) -> None:
        raise BoundExceeded(self._source.fault(*parts))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
