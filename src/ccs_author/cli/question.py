"""What is asked of a strategy, and the answer: files beside it included."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from ccs_author.errors import SourceError, UsageError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from ccs_author.check import Assessment
    from ccs_author.check.baseline import Baseline
    from ccs_author.check.terms import Terms
    from ccs_author.load import Loaded
    from ccs_author.model.site import RegulationInForce

STANDINGS = ("binding", "benchmark")
"""What may follow an edition: `eu-annex-1-2022=benchmark`."""

ASKED_FOR = "asked for on the command line"


class Question(NamedTuple):
    """What whoever calls wants to know of each strategy."""

    as_of: dt.date
    """The day to ask for."""

    only: tuple[str, ...] = ()
    """The rules to run; empty for all."""

    ignored: tuple[str, ...] = ()
    """The rules to leave out."""

    regulations: tuple[RegulationInForce, ...] = ()
    """The regulations to check under; empty for those that the strategy lists."""

    waivers: bool = True
    """Whether waivers count."""

    settings: bool = True
    """Whether the settings beside the strategy count."""

    baseline: Path | None = None
    """A baseline that lies elsewhere than beside the strategy."""

    baselines: bool = True
    """Whether a baseline counts."""


def answered(file: Path, question: Question) -> Assessment:
    """Return what is found in a strategy; raises `SourceError`."""
    from ccs_author.check import assess
    from ccs_author.load import load

    loaded = load(file)
    found = assess(loaded, as_of=question.as_of, terms=terms(loaded, question))
    baseline = _baseline(loaded, question)
    if baseline is None:
        return found
    from ccs_author.check.baseline import compared

    return compared(found, baseline)


def terms(loaded: Loaded, question: Question) -> Terms:
    """Return the terms under which a strategy is to be checked."""
    from ccs_author.check.terms import Terms
    from ccs_author.load.settings import settings_beside

    shown = next(iter(loaded.sources), loaded.path.as_posix())
    settings = settings_beside(loaded.path, shown) if question.settings else None
    return Terms(
        settings, question.only, question.ignored, question.regulations, question.waivers
    )


def rules_named(option: str, ids: Sequence[str] | None) -> tuple[str, ...]:
    """Return ids of rules that may be chosen or left out; raises `UsageError`."""
    if not ids:
        return ()
    from ccs_author.check.meaning import MANDATORY
    from ccs_author.rules import catalogue

    rules = {rule.id: rule for rule in catalogue()}
    for code in ids:
        if code in MANDATORY or (code in rules and rules[code].mandatory):
            raise UsageError(f"{option} cannot be `{code}`: that is checked in any case")
        if code not in rules:
            from ccs_author.load.nearest import did_you_mean

            advice = did_you_mean(code, rules) or "`ccs rules` lists all rules"
            raise UsageError(f"{option}: no rule has the id `{code}`; {advice}")
    return tuple(sorted(set(ids)))


def regulations_named(
    option: str, written: Sequence[str] | None
) -> tuple[RegulationInForce, ...]:
    """Return editions as `EDITION` or `EDITION=STANDING` name them; raises `UsageError`."""
    found: dict[str, RegulationInForce] = {}
    for each in written or ():
        regulation = _regulation(option, each)
        if regulation.edition in found:
            raise UsageError(f"{option} names `{regulation.edition}` twice")
        found[regulation.edition] = regulation
    return tuple(found.values())


def _regulation(option: str, written: str) -> RegulationInForce:
    from ccs_author.cli.choice import chosen
    from ccs_author.model.site import RegulationInForce
    from ccs_author.rules import known_editions

    edition, parted, standing = written.partition("=")
    known = [each.id for each in known_editions().values() if not each.everywhere]
    if edition not in known:
        from ccs_author.load.nearest import did_you_mean

        advice = did_you_mean(edition, known) or "`ccs rules --editions` lists them"
        raise UsageError(f"{option}: no edition has the id `{edition}`; {advice}")
    if parted:
        chosen(f"{option} {edition}", standing, STANDINGS)
    return RegulationInForce.model_validate(
        {"edition": edition, "standing": standing or "binding", "reason": ASKED_FOR}
    )


def _baseline(loaded: Loaded, question: Question) -> Baseline | None:
    from ccs_author.check.baseline import NAME, read

    if question.baseline is not None:
        file = question.baseline
    elif question.baselines and os.path.lexists(loaded.path.parent / NAME):
        file = loaded.path.parent / NAME
    else:
        return None
    shown = os.path.relpath(file) if question.baseline is None else file.as_posix()
    return read(_text(file, shown, linked=question.baseline is not None), shown)


def _text(file: Path, shown: str, *, linked: bool) -> str:
    from ccs_author.load.inside import RefusedError, contents

    try:
        # What a stranger lays beside a strategy is not followed out of its folder.
        return contents(file.resolve() if linked else file).decode("utf-8")
    except RefusedError as refused:
        raise SourceError(f"{shown}: {refused.message}") from None
    except UnicodeDecodeError:
        raise SourceError(f"{shown} cannot be used as a baseline: it is no text") from None
