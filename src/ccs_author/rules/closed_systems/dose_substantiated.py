"""Radiation dose of single-use systems."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.single_use import SingleUseSystem
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, STANDARD, Gap, NotStated, rule

DOSE_ALONE = Pattern(
    r"\W*(?:(?:minimum|min|at least|dose|of|nominal|gamma|radiation|to)\W*)*"
    r"[\d.,]+\W*(?:(?:to|and)?\W*[\d.,]+\W*)?k?Gy\W*(?:minimum|min|dose|gamma)?\W*",
    re.IGNORECASE,
)
"""A text that holds a dose and nothing else."""


def irradiated(system: SingleUseSystem, _: Strategy) -> bool:
    """Whether the system is sterilised by radiation."""
    cycle = system.sterilisation
    return cycle is not None and cycle.method in ("gamma", "X-ray", "electron beam")


@rule(
    SingleUseSystem,
    STANDARD("ISO 11137-2", "warning"),
    ANNEX_1("8.134", "warning"),
    covers=("ATMP-SUS-002",),
    when=irradiated,
)
def dose_substantiated(system: SingleUseSystem, _: Strategy) -> Iterator[Gap]:
    """A radiation dose is substantiated for the system it sterilises.

    No dose is sterile by its number: bioburden and its resistance decide.

    State in `sterilisation.substantiation` how the dose was set and how often it is audited.
    """
    cycle = system.sterilisation
    if cycle is not None and cycle.substantiation is None:
        yield NotStated(f"the dose of {system.label} is not substantiated", "sterilisation")
    elif cycle is not None and DOSE_ALONE.fullmatch(cycle.substantiation or ""):
        yield Gap(
            f"the dose of {system.label} is substantiated by itself: “{cycle.substantiation}”",
            "sterilisation.substantiation",
        )
