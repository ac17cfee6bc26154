"""What a risk can rest on: what keeps contamination out, what finds it, what does neither."""

import re
from typing import Final, Literal, NamedTuple

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Control
from ccs_author.pattern import Pattern

Part = Literal["prevents", "detects", "tests", "corrects", "neither"]
"""What something does against a risk; `tests` is the end product or an antibiotic in it."""

DETECTING: Final = frozenset(
    {
        "AsepticProcessSimulation",
        "Indicator",
        "InProcessControl",
        "MonitoringLocation",
        "ProcessStudy",
        "RapidMethod",
    }
)
"""Kinds of record that tell of contamination, or that a process was good once."""

NO_CONTROLS: Final = frozenset(
    {
        "Action",
        "Building",
        "Change",
        "CorrectiveAction",
        "CriticalControlPoint",
        "Improvement",
        "KnownGap",
        "Line",
        "Process",
        "Product",
        "ReferencedDocument",
        "Risk",
        "Step",
        "Vector",
    }
)
"""Kinds of record that do nothing against contamination by themselves."""

_DRUGS: Final = (
    *("antibiotic", "antimicrobial", "gentamicin", "amphotericin", "penicillin"),
    "streptomycin",
)
_DRUG: Final = f"(?:{'|'.join(_DRUGS)})"
END_TESTS: Final = Pattern(
    r"steril\w+ test|test\w* for sterility|(?:final|release|finished product) test"
    r"|test of the finished product",
    re.IGNORECASE,
)
"""How a control tells that it is the test at the end; English only."""

ANTIBIOTICS: Final = Pattern(
    rf"{_DRUG}\w*\b.{{0,40}}\b(?:added|present|in (?:\w+ ){{0,2}}(?:medium|media|broth|buffer))"
    rf"|\b(?:contains?|with|supplemented)\b.{{0,30}}{_DRUG}",
    re.IGNORECASE,
)
"""How a control tells that it is an antibiotic in the product; English only."""

_DENIED: Final = Pattern(
    r"\b(?:no|not|without|free|none|never|remov\w+|residu\w+)\b", re.IGNORECASE
)


class Defence(NamedTuple):
    """One of the controls of a risk."""

    code: str
    """The id by which the risk names it."""

    part: Part | None
    """What it does; None where the strategy does not tell."""


def defences(codes: tuple[str, ...], strategy: Strategy) -> tuple[Defence, ...]:
    """Return each of `codes` that names a record, with what it does against a risk."""
    return tuple(
        Defence(code, _part(strategy.items[code]))
        for code in dict.fromkeys(codes)
        if code in strategy.items
    )


def _part(record: object) -> Part | None:
    if isinstance(record, Control):
        return _of_control(record)
    kind = type(record).__name__
    if kind in NO_CONTROLS:
        return "neither"
    # A barrier, a filter, a cycle … keeps something out by its nature.
    return "detects" if kind in DETECTING else "prevents"


def _of_control(control: Control) -> Part | None:
    if _at_the_end(control):
        return "tests"
    if control.acts is not None:
        parts: dict[str, Part] = {
            "preventive": "prevents",
            "detective": "detects",
            "corrective": "corrects",
        }
        return parts[control.acts]
    if control.nature is None:
        return None
    return "detects" if control.nature == "monitoring" else "prevents"


def _at_the_end(control: Control) -> bool:
    text = f"{control.name or ''}: {control.statement or ''}"
    if control.acts != "preventive" and control.nature not in {"design", "technical"}:
        return bool(END_TESTS.search(text) or _antibiotic(text))
    return _antibiotic(text)


def _antibiotic(text: str) -> bool:
    # Plain words are found faster than patterns.
    small = text.lower()
    named = any(drug in small for drug in _DRUGS)
    return named and bool(ANTIBIOTICS.search(text)) and not _DENIED.search(text)
