"""Antimicrobials beside the sterility test."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process
from ccs_author.model.site import Product
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule

ABSENT = Pattern(
    r"\s*(none\b|no (antimicrobial|antibiotic)s?\b|not used|without\b|free\b|no\W*$|n/?a\W*$)",
    re.IGNORECASE,
)
"""How an author says that there is none; "no more than 50 ug" says that there is some."""
REMOVED = Pattern(
    r"remov|wash|rins|dilut|exchang|neutrali|inactivat|withdraw|free|replac|without",
    re.IGNORECASE,
)
"""Words that tell what becomes of it."""


def uses_antimicrobials(process: Process, _: Strategy) -> bool:
    """Whether any step names an antimicrobial that is present."""
    return any(_present(step.antimicrobial) for step in process.steps)


@rule(
    Process,
    PART_IV("7.11"),
    ANNEX_2A("5.4"),
    covers=("ATMP-MAT-003", "ATMP-RMM-004"),
    when=uses_antimicrobials,
)
def antimicrobial_and_sterility_test(process: Process, strategy: Strategy) -> Iterator[Gap]:
    """Antimicrobials are removed, and the sterility test is shown to work in their presence.

    A residue that stops growth in the test tube makes a contaminated product look sterile, and
    antimicrobials never stand in for asepsis.

    Say in `antimicrobial` how the residue is removed or neutralised; validate the test for the
    product and state `sterility_test_validated: true` under `release` of the product.
    """
    step = next(each for each in process.steps if _present(each.antimicrobial))
    if not any(REMOVED.search(each.antimicrobial or "") for each in process.steps):
        yield NotStated(
            f"how the antimicrobial of {step.id} is removed is not stated",
            "antimicrobial",
            about=step,
        )
    for code in process.products:
        product = strategy.find(code, Product)
        if product is None:
            continue
        validated = product.release.sterility_test_validated if product.release else None
        if validated is None:
            yield NotStated(
                f"{step.id} uses an antimicrobial, and whether the sterility test of {code} is "
                "validated for it is not stated",
                "antimicrobial",
                about=step,
            )
        elif not validated:
            yield Gap(
                f"{step.id} uses an antimicrobial, but the sterility test of {code} is not "
                "validated",
                "antimicrobial",
                about=step,
            )


def _present(text: str | None) -> bool:
    return text is not None and not ABSENT.match(text)
