"""What an answer is made of: chains of stated facts, and the facts that are missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal[
    "hazard",
    "cause",
    "effect",
    "place",
    "score",
    "control",
    "monitoring",
    "limit",
    "result",
    "evidence",
    "decision",
    "what",
    "why",
    "impact",
    "use",
    "effect of loss",
]
"""What a link tells of."""


@dataclass(frozen=True, slots=True)
class Link:
    """One stated fact of a chain, or the place where one is missing."""

    role: Role
    """What it tells of."""

    text: str
    """The fact in the words of the strategy, or which fact is missing."""

    item: str | None = None
    """The record it comes from, by id."""

    missing: bool = False
    """Whether the strategy does not state it."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Facts that hang together, in the order in which they are asked for."""

    title: str
    """What the chain is about."""

    links: tuple[Link, ...]
    """Its links."""

    @property
    def whole(self) -> bool:
        """Whether no link is missing."""
        return not any(link.missing for link in self.links)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one question: what the strategy states, and no more."""

    question: str
    """The question, by the name that `--question` knows."""

    asked: str
    """The question in words."""

    told: str | None = None
    """What can be said in a sentence, counted from the facts."""

    chains: tuple[Chain, ...] = ()
    """The facts."""

    missing: tuple[str, ...] = ()
    """What the strategy does not state, and the answer would need."""

    @property
    def answered(self) -> bool:
        """Whether there is an answer at all."""
        return self.told is not None or any(
            not link.missing for chain in self.chains for link in chain.links
        )


def stated(role: Role, value: object, lacking: str, item: str | None = None) -> Link:
    """Return a link with a value, or one that says which fact is missing."""
    if value in (None, "", ()):
        return Link(role, lacking, item, missing=True)
    return Link(role, " ".join(str(value).split()), item)
