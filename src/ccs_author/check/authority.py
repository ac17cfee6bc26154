"""Which editions are in force at a site, and so how strongly a rule speaks there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from ccs_author.check.finding import Citation
from ccs_author.rules import Severity, known_editions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ccs_author.model import Strategy
    from ccs_author.rules import AnyRule, Edition
    from ccs_author.rules.sources import Basis, Strength

NOT_IN_FORCE = "none of its regulations is in force at the site"
"""Why a rule does not apply at all, whatever the strategy holds."""

Standing = Literal["binding", "benchmark", "everywhere"]
"""Whether a site must follow an edition, measures itself by it, or does as every site does."""


class InForce(NamedTuple):
    """An edition that the site works under."""

    edition: str
    """The edition, by its id."""

    short: str
    """The edition as people cite it."""

    standing: Standing
    """How far it binds the site."""

    by: str | None = None
    """The edition that adopts it, where the site does not list it itself."""


class _Voice(NamedTuple):
    """One edition, and how strongly it may speak at most."""

    edition: Edition
    most: Severity
    standing: Standing
    by: str | None = None


class Authority:
    """The editions in force for one strategy."""

    def __init__(self, strategy: Strategy) -> None:
        self._voices: dict[str, _Voice] = {}
        self._cited: dict[str, tuple[Citation, ...]] = {}
        known = known_editions()
        for listed in strategy.regulations:
            edition = known.get(listed.edition)
            if edition is not None:
                self._add(_listed(edition, listed.standing))
        for voice in tuple(self._voices.values()):
            for code, strength in voice.edition.adopts.items():
                self._add(_adopted(known[code], voice, strength))
        for edition in known.values():
            if edition.everywhere:
                self._add(_Voice(edition, Severity.ERROR, "everywhere"))
        self._families: dict[str, list[_Voice]] = {}
        for voice in self._voices.values():
            self._families.setdefault(voice.edition.family, []).append(voice)

    @property
    def in_force(self) -> tuple[InForce, ...]:
        """The editions the site lists or that these adopt, in the order listed."""
        return tuple(
            InForce(voice.edition.id, voice.edition.short, voice.standing, voice.by)
            for voice in self._voices.values()
            if voice.standing != "everywhere"
        )

    def severity(self, rule: AnyRule) -> Severity | None:
        """Return how gravely a rule speaks here; None when no edition of it is in force."""
        return max((severity for severity, *_ in self._spoken(rule)), default=None)

    def cites(self, rule: AnyRule) -> tuple[Citation, ...]:
        """Return the clauses a rule rests on, of the editions in force."""
        if rule.id not in self._cited:
            found = (_cited(voice.edition, basis) for _, voice, basis in self._spoken(rule))
            self._cited[rule.id] = tuple(dict.fromkeys(found))
        return self._cited[rule.id]

    def _spoken(self, rule: AnyRule) -> Iterator[tuple[Severity, _Voice, Basis]]:
        for basis in rule.bases:
            for voice in self._families.get(basis.family, ()):
                yield min(_severity(basis.strength), voice.most), voice, basis

    def _add(self, voice: _Voice) -> None:
        known = self._voices.get(voice.edition.id)
        if known is None or known.most < voice.most:
            self._voices[voice.edition.id] = voice


def cited_anywhere(rule: AnyRule) -> tuple[Citation, ...]:
    """Return the clauses a rule rests on in every known edition."""
    known: Mapping[str, Edition] = known_editions()
    return tuple(
        _cited(edition, basis)
        for basis in rule.bases
        for edition in known.values()
        if edition.family == basis.family
    )


def _listed(edition: Edition, standing: Literal["binding", "benchmark"]) -> _Voice:
    most = Severity.WARNING if standing == "benchmark" else Severity.ERROR
    return _Voice(edition, most, standing)


def _adopted(edition: Edition, voice: _Voice, strength: Strength) -> _Voice:
    most = min(voice.most, _severity(strength))
    return _Voice(edition, most, voice.standing, voice.edition.short)


def _severity(strength: Strength) -> Severity:
    return Severity[strength.upper()]


def _cited(edition: Edition, basis: Basis) -> Citation:
    number = edition.clause(basis.clause)
    return Citation(edition.id, edition.short, number, edition.clauses.get(number))
