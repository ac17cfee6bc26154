"""Continuous monitoring of water for injections."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def makes_wfi(utility: Utility, _: Strategy) -> bool:
    """Whether the utility is water for injections made on site."""
    return utility.kind == "water for injections"


WANTED = {"TOC": ("toc", "organic carbon"), "conductivity": ("conductiv",)}
"""What is measured, and the words by which it is known."""


@rule(Utility, ANNEX_1("6.15"), covers=("A1-WAT-004",), when=makes_wfi)
def water_online(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """TOC and conductivity of water for injections are measured continuously.

    Samples of the day see what flowed past at one moment.

    State under `sampling.online` what is measured continuously, and in
    `sampling.online_rationale` why there; where something else takes the place of TOC or
    conductivity, give the reason in a waiver.
    """
    if utility.sampling is None or not utility.sampling.online:
        yield NotStated(f"no continuous measurement of {utility.label} is stated")
        return
    measured = [each.lower() for each in utility.sampling.online]
    absent = [
        name
        for name, words in WANTED.items()
        if not any(word in each for each in measured for word in words)
    ]
    if absent:
        yield NotStated(
            f"no continuous measurement of {' and '.join(absent)} of {utility.label} is stated",
            "sampling.online",
        )
    if utility.sampling.online_rationale is None:
        yield NotStated(
            f"the reason for the places of on-line measurement of {utility.label} is not "
            "stated",
            "sampling",
        )
