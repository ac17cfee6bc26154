"""Continuous monitoring of water for injections."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def makes_wfi(utility: Utility, _: Strategy) -> bool:
    """Whether the utility is water for injections made on site."""
    return utility.kind == "water for injections"


@rule(Utility, ANNEX_1("6.15"), covers=("A1-WAT-004",), when=makes_wfi)
def water_online(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """Water for injections is measured continuously, for instance for TOC and conductivity.

    Samples of the day see what flowed past at one moment.

    State under `sampling.online` what is measured continuously.
    """
    if utility.sampling is None or not utility.sampling.online:
        yield NotStated(f"no continuous measurement of {utility.label} is stated")
