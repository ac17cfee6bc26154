"""Coming changes of the law."""

import re
from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.control import DocumentControl
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.in_force import makes_advanced_therapies

EUROPEAN: Final = "Regulation (EU) 2024/1938 from 2027-08-07"
WATCHED: Final = {
    "the revision of Part IV": re.compile(r"part\s*(IV|4)\b", re.IGNORECASE),
    EUROPEAN: re.compile(r"2024/1938|soho|human origin", re.IGNORECASE),
}


def of_advanced_therapies(_: DocumentControl, strategy: Strategy) -> bool:
    """Whether the site makes advanced therapies."""
    return makes_advanced_therapies(strategy)


@rule(
    DocumentControl,
    PART_IV("1.1", "warning"),
    ANNEX_2A("1.2", "warning"),
    covers=("ATMP-CFG-003",),
    when=of_advanced_therapies,
)
def regulatory_watch(control: DocumentControl, strategy: Strategy) -> Iterator[Gap]:
    """Coming changes of the law for advanced therapies are among the triggers of review.

    Part IV is being revised, and the law on substances of human origin changes on 7 August
    2027; both change what this document has to say.

    Name both in `review_triggers`, with who watches them; outside the European Union the
    revision alone, on which Annex 2A will draw.
    """
    text = " ".join(control.review_triggers)
    in_europe = any(each.edition.startswith("eu-") for each in strategy.regulations)
    for what, words in WATCHED.items():
        if (in_europe or what != EUROPEAN) and not words.search(text):
            yield NotStated(f"no trigger of review names {what}", "review_triggers")
