"""What each fault and check means, for reports that explain what they name.

Rules explain themselves by their docstrings; the rest is told here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ccs_author.rules import Severity, catalogue

if TYPE_CHECKING:
    from ccs_author.check.finding import Kind


class Meaning(NamedTuple):
    """What a rule, fault or check expects, and how to meet it."""

    id: str
    """Its id."""

    expectation: str
    """The expectation, in one sentence."""

    why: str
    """Why it matters."""

    advice: str
    """How to meet it."""


class Check(NamedTuple):
    """A check beside the rules: what kind of finding it makes, and how grave."""

    kind: Kind
    severity: Severity
    meaning: Meaning


def _check(  # noqa: PLR0913, PLR0917 - a row of the table below
    code: str, kind: Kind, severity: Severity, expectation: str, why: str, advice: str
) -> tuple[str, Check]:
    return code, Check(kind, severity, Meaning(code, expectation, why, advice))


CHECKS: dict[str, Check] = dict(
    (
        _check(
            "duplicate-id",
            "identity",
            Severity.ERROR,
            "Each id belongs to one record of the strategy.",
            "A reference to an id that two records have could mean either of them.",
            "Give one of the records another id, and correct what refers to it.",
        ),
        _check(
            "unknown-id",
            "identity",
            Severity.ERROR,
            "Each id that is referred to belongs to a record of the strategy.",
            "A control, a document or a room that is nowhere described protects nothing.",
            "Correct the id, or add the record.",
        ),
        _check(
            "wrong-kind",
            "identity",
            Severity.ERROR,
            "Each reference names a record of the kind that is expected there.",
            "A room where a document is expected is a slip of the pen.",
            "Name a record of the expected kind.",
        ),
        _check(
            "marked-field",
            "identity",
            Severity.ERROR,
            "Each field marked as assumed or derived is one that its record states.",
            "A mark on nothing hides which value is an assumption.",
            "Name a key of the same record that holds a value, or drop the mark.",
        ),
        _check(
            "unknown-edition",
            "identity",
            Severity.ERROR,
            "Each regulation in force is named by an edition that is known.",
            "The rules in force depend on it: an unknown edition would switch them off.",
            "Use one of the ids that `ccs rules --editions` lists.",
        ),
        _check(
            "waiver-incomplete",
            "waiver",
            Severity.WARNING,
            "Each waiver states its reason, its risk assessment and its approval.",
            "An alternative is acceptable only with rationale, assessment and mitigation.",
            "Complete the waiver; until then the finding stands.",
        ),
        _check(
            "waiver-expired",
            "waiver",
            Severity.ERROR,
            "No waiver has lapsed.",
            "A decision to live with a finding was made for a time, and that is over.",
            "Resolve the finding, or have the waiver approved anew.",
        ),
        _check(
            "waiver-unused",
            "waiver",
            Severity.INFO,
            "Each waiver covers a finding.",
            "A waiver without a finding is a deviation on record that no longer exists.",
            "Remove it, or correct the rule or the item it names.",
        ),
        _check(
            "waiver-unknown-rule",
            "waiver",
            Severity.WARNING,
            "Each waiver names a rule there is.",
            "A waiver of an unknown rule covers nothing.",
            "Correct the id; `ccs rules` lists all rules.",
        ),
        _check(
            "waiver-refused",
            "waiver",
            Severity.WARNING,
            "No waiver names a check that cannot be waived.",
            "Faults and broken references are mistakes in the files, not decisions.",
            "Mend what was found, and remove the waiver.",
        ),
        _check(
            "settings",
            "settings",
            Severity.ERROR,
            "The file `ccs.toml` holds settings of ccs alone, each with a value it can have.",
            "A setting that is not understood has no effect, and nobody would notice.",
            "Correct the setting.",
        ),
        _check(
            "setting-without-reason",
            "settings",
            Severity.ERROR,
            "Each severity that the site sets itself has a reason.",
            "A rule that is quietly lowered or switched off hides what it would have found.",
            "State the reason; until then the severity of the regulations stands.",
        ),
        _check(
            "setting-unknown-rule",
            "settings",
            Severity.ERROR,
            "Each severity that the site sets itself is that of a rule there is.",
            "A setting of an unknown rule has no effect.",
            "Correct the id; `ccs rules` lists all rules.",
        ),
        _check(
            "setting-refused",
            "settings",
            Severity.ERROR,
            "No setting names a check that cannot be switched off.",
            "Faults, broken references and incomplete waivers are mistakes in the files.",
            "Mend what was found, and remove the setting.",
        ),
    )
)
"""The checks beside the rules, by id."""

MEND = "correct the text at this place"
"""What to do about a fault that needs no further advice."""

MANDATORY = frozenset(CHECKS)
"""What can be neither waived nor switched off: identity, references, waivers, settings."""


def meaning_of(code: str) -> Meaning:
    """Return what the rule, fault or check with an id means."""
    for rule in catalogue():
        if rule.id == code:
            return Meaning(code, rule.expectation, _why(rule.explanation), rule.advice)
    if code in CHECKS:
        return CHECKS[code].meaning
    return Meaning(
        code,
        f"The files have no fault of the kind {code.replace('-', ' ')}.",
        "A strategy whose files cannot be read as written cannot be checked or rendered.",
        f"{MEND.capitalize()}.",
    )


def _why(explanation: tuple[str, ...]) -> str:
    return " ".join(explanation[1:-1]) or explanation[0]
