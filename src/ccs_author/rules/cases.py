"""The accepted and rejected strategies by which a rule is proven, as people wrote them.

They are read as text, line by line: what `ccs explain` shows is what the tests run.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product, takewhile
from textwrap import dedent
from typing import Final

from ccs_author.pattern import Pattern
from ccs_author.resources import CASES
from ccs_author.rules import AnyRule

_EXPECTED: Final = ("gaps:", "not stated:")
_GIVEN: Final = ("as of:",)
_SIDES: Final = ("accepts:", "rejects:")
_ANCHOR: Final = Pattern(r" &(\w+)")
_NAME: Final = "  "
_BODY: Final = "    "


@dataclass(frozen=True, slots=True)
class Case:
    """One strategy, laid over a plain one, and what the rule says of it."""

    name: str
    """What is special about it."""

    text: str
    """The keys of the strategy, in YAML."""

    gaps: tuple[str, ...] = ()
    """What the rule finds, as `route: message`; nothing where it accepts."""


@dataclass(frozen=True, slots=True)
class Cases:
    """All cases of a rule."""

    accepted: tuple[Case, ...] = ()
    """Strategies without a gap."""

    rejected: tuple[Case, ...] = ()
    """Strategies with gaps."""

    @property
    def nearest(self) -> tuple[Case, Case] | None:
        """The accepted and the rejected case that differ least, the accepted one no poorer."""
        told = [case for case in self.accepted if case.text]
        pairs = list(product(told, self.rejected))
        return min(pairs, key=_apart) if pairs else None

    def __len__(self) -> int:
        return len(self.accepted) + len(self.rejected)


def cases_of(rule: AnyRule) -> Cases:
    """Return the cases of a rule; none where its case file is not at hand."""
    file = CASES / rule.topic / f"{rule.id.replace('-', '_')}.yaml"
    if not file.is_file():
        return Cases()
    text = _spelt_out(file.read_text(encoding="utf-8"))
    sides = _parted(text.splitlines(), "")
    accepted, rejected = (sides.get(side, []) for side in _SIDES)
    return Cases(tuple(_cases(accepted)), tuple(_cases(rejected)))


def _spelt_out(text: str) -> str:
    """Return the text with each `*alias` replaced by what its `&anchor` marks."""
    lines = text.splitlines()
    for number, line in enumerate(lines):
        anchor = _ANCHOR.search(line)
        if anchor is None:
            continue
        marked = "\n".join([line[anchor.end() :], *_below(lines, number)])
        text = text.replace(anchor[0], "", 1)
        text = marked.join(re.split(rf" \*{anchor[1]}\b", text))
    return text


def _below(lines: list[str], number: int) -> Iterator[str]:
    depth = _depth(lines[number])
    return takewhile(lambda line: _depth(line) > depth, lines[number + 1 :])


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _cases(lines: list[str]) -> Iterator[Case]:
    for head, body in _parted(lines, _NAME).items():
        name, _, inline = head.partition(": ")
        parts = _parted(body, _BODY)
        expected = [
            line for key in parts if key.startswith(_EXPECTED) for line in (key, *parts[key])
        ]
        given = [
            line
            for key in parts
            if not key.startswith((*_EXPECTED, *_GIVEN))
            for line in (_BODY + key, *parts[key])
        ]
        text = inline.strip().removeprefix("{").removesuffix("}") or dedent("\n".join(given))
        yield Case(name.strip().rstrip(":"), text.strip("\n"), _quoted(" ".join(expected)))


def _parted(lines: list[str], indent: str) -> dict[str, list[str]]:
    """Return the lines below each key of a depth, by the text of the key's own line."""
    parts: dict[str, list[str]] = {}
    below: list[str] = []
    for line in lines:
        bare = line.strip()
        if not bare or bare.startswith("#"):
            continue
        if _depth(line) == len(indent):
            below = parts.setdefault(bare, [])
        else:
            below.append(line)
    return parts


def _quoted(text: str) -> tuple[str, ...]:
    """Return what stands between double quotes."""
    return tuple(" ".join(part.split()) for part in text.split('"')[1::2])


def _apart(pair: tuple[Case, Case]) -> tuple[bool, int, int]:
    good, bad = (set(case.text.split()) for case in pair)
    # A strategy that says less is mostly one to which the rule does not apply.
    return len(good) < len(bad), len(good ^ bad), len(pair[0].text)
