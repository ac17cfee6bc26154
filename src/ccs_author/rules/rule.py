"""What a rule is made of."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from typing import Any, Generic, TypeVar

from ccs_author.model import Record, Strategy
from ccs_author.rules.sources import Basis

Subject = TypeVar("Subject", bound=Record)


class Severity(IntEnum):
    """How grave a finding is, in order."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The word that people and programs read: `error`."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that contradicts an expectation, told in the words of its author."""

    message: str
    """What was found, quoting the author's own ids and values; lower case, no full stop."""

    field: str | None = None
    """The field at fault inside the subject, dotted: `gloves.integrity_tested`."""

    help: str | None = None
    """What would settle this one, when the rule's own advice is too general."""

    about: Record | None = None
    """A record inside the subject that the gap is about, when it is not the subject itself."""


@dataclass(frozen=True, slots=True)
class NotStated(Gap):
    """A fact that an expectation needs and that the strategy does not state."""


@dataclass(frozen=True)
class Rule(Generic[Subject]):
    """One expectation, whom it examines, and on what authority."""

    id: str
    """The name by which waivers and reports cite it; forever, silent about severity."""

    subject: type[Subject]
    """The kind of record it examines."""

    bases: tuple[Basis, ...]
    """The clauses it rests on, each with its own strength."""

    covers: tuple[str, ...]
    """The rows of the rule catalogue that it answers."""

    topic: str
    """The family of rules it belongs to: the name of its package."""

    when: Callable[[Subject, Strategy], bool] | None = field(repr=False)
    """Whether the rule applies to a subject at all."""

    question: Callable[..., Iterable[Gap]] = field(repr=False)
    """The generator of gaps."""

    dated: bool
    """Whether the answer depends on the day on which it is asked."""

    mandatory: bool
    """Whether it can be neither waived nor switched off."""

    @cached_property
    def explanation(self) -> tuple[str, ...]:
        """The docstring, paragraph by paragraph: expectation, why, how to meet it."""
        text = self.question.__doc__ or ""
        return tuple(" ".join(part.split()) for part in text.split("\n\n"))

    @property
    def expectation(self) -> str:
        """The expectation, in one sentence."""
        return self.explanation[0]

    @property
    def advice(self) -> str:
        """How to meet the expectation."""
        return self.explanation[-1]

    def applies(self, subject: Subject, strategy: Strategy) -> bool:
        """Whether the rule has anything to ask of `subject`."""
        return self.when is None or self.when(subject, strategy)

    def gaps(self, subject: Subject, strategy: Strategy, as_of: dt.date) -> Iterable[Gap]:
        """Return what `subject` contradicts or leaves out."""
        if self.dated:
            return self.question(subject, strategy, as_of)
        return self.question(subject, strategy)


def rule(
    subject: type[Subject],
    *bases: Basis,
    covers: tuple[str, ...] = (),
    when: Callable[[Subject, Strategy], bool] | None = None,
    mandatory: bool = False,
) -> Callable[[Callable[[Subject, Strategy], Iterable[Gap]]], Rule[Subject]]:
    """Make a rule of the function below, which yields the gaps of one `subject`."""

    def make(question: Callable[[Subject, Strategy], Iterable[Gap]]) -> Rule[Subject]:
        return _made(question, subject, bases, covers, when, dated=False, mandatory=mandatory)

    return make


def dated_rule(
    subject: type[Subject],
    *bases: Basis,
    covers: tuple[str, ...] = (),
    when: Callable[[Subject, Strategy], bool] | None = None,
) -> Callable[[Callable[[Subject, Strategy, dt.date], Iterable[Gap]]], Rule[Subject]]:
    """Make a rule of the function below, which also looks at the day it is asked on."""

    def make(question: Callable[[Subject, Strategy, dt.date], Iterable[Gap]]) -> Rule[Subject]:
        return _made(question, subject, bases, covers, when, dated=True, mandatory=False)

    return make


def _made(  # noqa: PLR0913 - one place that fills the record in
    question: Callable[..., Iterable[Gap]],
    subject: type[Subject],
    bases: tuple[Basis, ...],
    covers: tuple[str, ...],
    when: Callable[[Subject, Strategy], bool] | None,
    *,
    dated: bool,
    mandatory: bool,
) -> Rule[Subject]:
    return Rule(
        id=question.__name__.replace("_", "-"),
        subject=subject,
        bases=bases,
        covers=covers,
        topic=question.__module__.split(".")[-2],
        when=when,
        question=question,
        dated=dated,
        mandatory=mandatory,
    )


AnyRule = Rule[Any]
