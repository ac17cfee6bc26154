"""One YAML file becomes values and spans.

PyYAML's C parser reads; where it finds an error, ruamel.yaml's own parser gives a second
opinion, because each rejects some valid text that the other accepts. PyYAML's loaders and
ruamel's C extension are never used: they end the process on deep nesting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from yaml import YAMLError
from yaml._yaml import CParser

from ccs_author.load.build import BoundExceeded, Builder
from ccs_author.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.load.fault import Fault
    from ccs_author.load.source import Source
    from ccs_author.load.span import Span
    from ccs_author.model import Route

SECOND_OPINION = 300_000
"""Longest text that the slow parser is asked about, in characters; it takes two seconds."""

# YAML 1.1 ends a line at these, YAML 1.2 does not, and the C parser is one of 1.1.
_OLD_LINE_ENDS = Pattern("[\x85\u2028\u2029]")


NOTHING: frozenset[Route] = frozenset({()})
"""What is lost when nothing of a file can be read."""


class Parsed(NamedTuple):
    """What a stretch of YAML amounts to."""

    value: Any
    span: Span
    faults: tuple[Fault, ...]
    lost: frozenset[Route] = frozenset()
    """Routes below which something could not be read; the empty one when nothing could."""


class Unparsable(NamedTuple):
    """Why a stretch of YAML cannot be parsed."""

    error: Exception
    base: int
    quoted: tuple[int, int] | None
    """The quoted text that was read last before the error."""
    bracket: int | None
    """Where the bracket was written within which the error is, if it is in one."""


def parse(
    source: Source, start: int = 0, end: int | None = None, second_opinion: int = SECOND_OPINION
) -> Parsed | Unparsable:
    """Parse a stretch of `source`; its offsets count from the beginning of the file."""
    text = source.text if end is None and not start else source.text[start:end]
    builder = Builder(source, start)
    try:
        failure = _fast(builder, text)
        if failure and len(text) <= second_opinion:
            first, builder = builder, Builder(source, start)
            failure = _second(builder, text, failure)
            builder = first if failure else builder
    except BoundExceeded as stop:
        faults = (*builder.faults, stop.fault)
        return Parsed(None, builder.span, faults, NOTHING)
    if failure:
        return Unparsable(failure, start, builder.quoted, builder.open_bracket())
    lost = frozenset(builder.lost)
    return Parsed(builder.value, builder.span, tuple(builder.faults), lost)


def _second(builder: Builder, text: str, first: Exception) -> Exception | None:
    second = _careful(builder, text)
    return second if second is None or isinstance(first, UnsuitedError) else first


def _fast(builder: Builder, text: str) -> Exception | None:
    if _OLD_LINE_ENDS.search(text):
        return UnsuitedError("a line separator that only the slow parser reads")
    try:
        builder.build(iter(CParser(text).get_event, None))
    except YAMLError as error:
        return error
    return None


def _careful(builder: Builder, text: str) -> Exception | None:
    try:
        builder.build(_pure_events(text))
    except ParserFailedError as failed:
        return failed.error
    return None


def _pure_events(text: str) -> Iterator[Any]:
    from ruamel.yaml import YAML

    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except Exception as error:  # it fails with AssertionError and others too
        raise ParserFailedError(error) from error


class ParserFailedError(Exception):
    """The slow parser gave up; tells its failure from one of ours."""

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error


class UnsuitedError(Exception):
    """The fast parser would misread this text."""
