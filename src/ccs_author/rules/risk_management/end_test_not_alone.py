"""Risks that rest on the last test."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, rule
from ccs_author.rules.defences import defences


def controlled(risk: Risk, strategy: Strategy) -> bool:
    """Whether the risk names something that does something against it."""
    return any(each.part != "neither" for each in defences(risk.controls, strategy))


@rule(
    Risk,
    ANNEX_1("2.7"),
    ANNEX_1("10.5"),
    PART_IV("7.11"),
    ANNEX_2A("5.4"),
    FDA_ASEPTIC("XI", "warning"),
    covers=("A1-DOC-016", "ATMP-RMM-006"),
    when=controlled,
)
def end_test_not_alone(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """No risk rests on the test of the finished product, or on an antibiotic, alone.

    A test of a few units misses most of what is rare, and an antibiotic hides what it does not
    kill; both come after the contamination.

    Name the controls upstream that keep contamination out. Limits: a control counts as a test
    at the end when its name or statement says so in English.
    """
    found = [each for each in defences(risk.controls, strategy) if each.part != "neither"]
    if all(each.part == "tests" for each in found):
        yield Gap(
            f"{risk.id} rests on the last test or an antibiotic alone: "
            f"{', '.join(each.code for each in found)}",
            "controls",
        )
