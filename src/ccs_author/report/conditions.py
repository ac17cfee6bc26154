"""What was asked or set otherwise than usual, told so that nobody overlooks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.report.screen import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.check import Assessment
    from ccs_author.check.baseline import Compared
    from ccs_author.check.terms import Override

_MOST_FIXED = 10


def conditions(
    assessment: Assessment, *, everything: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield the lines of the summary that tell of terms, settings and baseline, with labels."""
    yield from terms_told(assessment)
    if assessment.baseline:
        yield from _baseline(assessment.baseline, everything=everything)


def terms_told(assessment: Assessment) -> Iterator[tuple[str, str]]:
    """Yield what was asked or set otherwise than usual, line by line, with labels."""
    terms = assessment.terms
    if terms.regulations:
        yield "asked for", "regulations of the command line, not those of the strategy"
    if terms.only:
        yield "asked for", f"only {_named(terms.only)}"
    if terms.ignored:
        yield "asked for", f"without {_named(terms.ignored)}"
    if not terms.waivers:
        yield "asked for", "no waiver counts"
    if terms.settings and terms.settings.fail_on:
        told = f"leaves with 1 from `{terms.settings.fail_on}` on"
        yield "settings", f"{one_line(terms.settings.file)}: {told}"
    for override in assessment.overrides:
        yield "settings", override_told(override)


def override_told(override: Override) -> str:
    """Return a severity that the site has set, with the usual one and the reason."""
    usual = override.usual.word if override.usual else "not applicable"
    now = f"set to {override.severity.word}" if override.severity else "switched off"
    return one_line(f"{override.rule}: {usual}, {now}: {override.reason}")


def _named(rules: tuple[str, ...]) -> str:
    return ", ".join(f"`{rule}`" for rule in rules)


def _baseline(compared: Compared, *, everything: bool) -> Iterator[tuple[str, str]]:
    fixed = sum(compared.fixed.values())
    listed = "" if everything or not compared.known else " (`--all` lists them)"
    told = f"{compared.known} old findings not counted{listed}, {fixed} fixed"
    away = f", {compared.open} not looked for" if compared.open else ""
    yield "baseline", f"{one_line(compared.file)}: {told}{away}"
    if not compared.untouched:
        yield "", "it was changed by hand since `ccs baseline` wrote it"
    if not fixed:
        return
    shown = [
        (entry, count)
        for number, (entry, count) in enumerate(compared.fixed.items())
        if everything or number < _MOST_FIXED
    ]
    for entry, count in shown:
        where = entry.item + (f", {entry.field}" if entry.field else "")
        often = f" ({count} times)" if count > 1 else ""
        yield "", one_line(f"fixed: {entry.rule}, {where or 'the whole'}{often}")
    left = len(compared.fixed) - len(shown)
    if left:
        yield "", f"and {left} more; `--all` lists them"
    yield "", "`ccs baseline` renews it, so that what is fixed stays fixed"
