"""Words in controls that promise nothing."""

import re
from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Control
from ccs_author.rules import PRACTICE, Gap, rule

VAGUE: Final = (
    *("adequate", "adequately", "appropriate", "appropriately", "as appropriate"),
    *("sufficient", "sufficiently", "suitable", "suitably", "proper", "properly"),
    *("regular", "regularly", "periodically", "from time to time", "frequently", "timely"),
    *(
        "as needed",
        "as necessary",
        "as required",
        "if needed",
        "if necessary",
        "where possible",
    ),
    *("good practice", "trained personnel", "well trained", "minimised", "state of the art"),
)
"""Words that name neither a measure nor a frequency; English only."""

_WORDS: Final = re.compile(rf"\b({'|'.join(map(re.escape, VAGUE))})\b", re.IGNORECASE)
_FIGURE: Final = re.compile(r"\d")


def stated(control: Control, _: Strategy) -> bool:
    """Whether the control says what it does."""
    return control.statement is not None


@rule(Control, PRACTICE("controls say what is done", "warning"), when=stated)
def vague_words(control: Control, _: Strategy) -> Iterator[Gap]:
    """A control that speaks of what is adequate or regular names a figure or a document.

    Words such as these read well and bind nobody: two people do two different things, and
    neither is wrong.

    Put the measure, the frequency or the limit in their place, or name in `evidence` the
    document that holds it.
    """
    text = control.statement or ""
    found = _WORDS.search(text)
    if found and not _FIGURE.search(text) and not control.evidence:
        yield Gap(
            f"{control.id} says “{found[0]}”, but no measure, frequency or document",
            "statement",
        )
