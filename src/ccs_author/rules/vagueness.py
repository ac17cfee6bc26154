"""Words that read well and bind nobody, and what gives them a measure after all."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.control import ReferencedDocument
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.model.elements.cleaning import CleaningTask, Disinfectant
from ccs_author.model.elements.element import Control
from ccs_author.model.elements.maintenance import MaintenancePlan
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.elements.personnel import Garment, Training
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.filtration import Filter
from ccs_author.pattern import Pattern

MANNER: Final = (
    *("adequate", "adequately", "appropriate", "appropriately", "as appropriate"),
    *("sufficient", "sufficiently", "suitable", "suitably", "proper", "properly"),
    *("satisfactory", "acceptable", "reasonable", "reasonably", "optimal", "optimised"),
    *("as far as possible", "as far as practicable", "where possible", "if possible"),
    *("where practicable", "where appropriate", "where applicable", "if applicable"),
    *("normally", "usually", "generally", "in general", "in principle", "mostly", "typically"),
    *("good practice", "best practice", "good hygiene", "state of the art", "high standard"),
    *("trained personnel", "trained staff", "trained operators", "well trained"),
    *("qualified personnel", "qualified staff", "experienced personnel", "experienced staff"),
    *("competent personnel", "competent staff", "minimised", "minimized", "minimise"),
    *("minimize", "kept to a minimum", "as low as possible", "as clean as possible"),
    *("low bioburden", "robust", "effectively", "closely monitored", "special care"),
    *("great care", "with care", "carefully", "in line with gmp", "according to gmp"),
    *("in accordance with gmp", "gmp-compliant"),
    *("state-of-the-art", "high level of", "high standards", "highest standards", "kept low"),
    *("good aseptic technique", "relevant staff", "relevant personnel", "necessary measures"),
    *("low level of", "suitably qualified", "sound science", "standard practice"),
)
"""Words that tell how and name no measure; English only."""

MOMENT: Final = (
    *("regular", "regularly", "periodic", "periodically", "from time to time", "frequently"),
    *("frequent", "often", "occasional", "occasionally", "sometimes", "routinely"),
    *("now and then", "timely", "in a timely manner", "promptly", "as soon as possible"),
    *("without undue delay", "as needed", "as necessary", "as required", "if needed"),
    *("if necessary", "if required", "when needed", "when necessary", "when required"),
    *("where needed", "where necessary"),
)
"""Words that tell when and name no frequency or event; English only."""

MEASURES: Final = (
    *("at least", "at most", "no more than", "no less than", "no growth", "zero", "half"),
    *("once", "twice", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("twelve", "twenty", "hundred", "thousand"),
)
"""Words that give a measure; English only."""

EVENTS: Final = (
    *(
        "each",
        "every",
        "hourly",
        "daily",
        "weekly",
        "monthly",
        "quarterly",
        "yearly",
        "annually",
    ),
    *("annual", "six-monthly", "continuous", "continuously", "per batch", "per session"),
    *("per shift", "before", "after", "within", "until", "at the end of", "at the start of"),
)
"""Words that give a frequency or an event; English only."""

HOLDING: Final = (
    *(ReferencedDocument, CleaningTask, Control, MaintenancePlan, MonitoringLocation, Training),
    *(Disinfectant, Garment, SterilisationCycle, Filter, AsepticProcessSimulation),
)
"""Kinds of record that hold what a sentence leaves open when it refers to them."""

_SENTENCE: Final = Pattern(r"(?<=[.!?;:])\s+(?=[A-Z*\[(“\"-])|\n\s*\n|\n\s*(?=[-*+] |\d+[.)] )")
_REFERENCE: Final = Pattern(r"\[\[([^\[\]|\n]{1,100})[^\[\]\n]*\]\]")
_NUMBER_OF_TEXT: Final = Pattern(
    r"\b(?:annex|clause|chapter|element|section|part|iso|iec|en|ich|usp) "
    r"?[\w.:()-]*\d[\w.:()-]*(?: \d+\.\d+)?"
    r"|\b[a-z][\w./-]*\d[\w./-]*",
    re.IGNORECASE,
)
_FIGURE: Final = Pattern(r"\d")
_WORD: Final = Pattern(r"[a-z]+")


def vague(text: str, strategy: Strategy) -> Iterator[str]:
    """Yield the vague word of each sentence that gives no measure, frequency or document."""
    if not _suspect(text):
        return
    for sentence in _SENTENCE.split(text):
        if not _suspect(sentence):
            continue
        own = _without_terms(sentence, strategy)
        if _refers(sentence, strategy):
            continue
        for words, measures in ((MANNER, MEASURES), (MOMENT, (*MEASURES, *EVENTS))):
            found = _any_of(words).search(own)
            if found and not _measured(own.replace(found[0], " "), measures):
                yield found[0]
                break


def _suspect(text: str) -> bool:
    """Whether a text may hold a vague word: words are found faster than patterns."""
    small = text.lower()
    first = _by_first_word()
    return any(
        words in small for word in first.keys() & _WORD.findall(small) for words in first[word]
    )


@cache
def _by_first_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for words in (*MANNER, *MOMENT):
        first = _WORD.findall(words)[0]
        found[first] = (*found.get(first, ()), words)
    return found


def _refers(sentence: str, strategy: Strategy) -> bool:
    """Whether a sentence refers to a record that holds the measure."""
    codes = [code.strip() for code in _REFERENCE.findall(sentence)]
    codes += [token.strip(".,;:()") for token in sentence.split()]
    return any(isinstance(strategy.items.get(code), HOLDING) for code in codes)


def _measured(sentence: str, measures: tuple[str, ...]) -> bool:
    rest = _NUMBER_OF_TEXT.sub(" ", _REFERENCE.sub(" ", sentence))
    return bool(_FIGURE.search(rest) or _any_of(measures).search(rest))


def _without_terms(sentence: str, strategy: Strategy) -> str:
    """Return a sentence without the terms that the site has defined."""
    for term in strategy.document.definitions:
        sentence = re.sub(rf"(?i)\b{re.escape(term)}\b", " ", sentence)
    return sentence


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    # "how often" asks, "more often" compares, and what is denied binds.
    behind = r"(?<!\bnot )(?<!\bnever )(?<!\bhow )(?<!\bmore )(?<!\bless )"
    pattern = rf"{behind}\b(?:{'|'.join(map(re.escape, longest_first))})\b"
    return re.compile(pattern, re.IGNORECASE)
