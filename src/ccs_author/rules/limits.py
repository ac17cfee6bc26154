"""The figures of Annex 1 that grades are held against: Tables 1, 2, 5 and 6.

0 stands for "no growth". None stands for a figure that the table leaves open, or leaves to
the site.
"""

from typing import Final, NamedTuple

from ccs_author.model.vocabulary import Grade, OccupancyState


class Particles(NamedTuple):
    """The most particles allowed in a cubic metre of air."""

    um_05: int | None
    """Of 0.5 um and larger."""

    um_5: int | None
    """Of 5 um and larger."""


class Viable(NamedTuple):
    """The most colony-forming units (CFU) allowed."""

    air: int
    """Active air sample, CFU per cubic metre."""

    settle: int
    """Settle plate of 90 mm, CFU per 4 hours."""

    contact: int
    """Contact plate of 55 mm, CFU per plate."""

    glove: int | None = None
    """Print of five fingers, CFU per glove; Table 6 alone."""


ParticleTable = dict[tuple[Grade, OccupancyState], Particles]

CLASSIFICATION: Final[ParticleTable] = {
    ("A", "at rest"): Particles(3_520, None),
    ("A", "in operation"): Particles(3_520, None),
    ("B", "at rest"): Particles(3_520, None),
    ("B", "in operation"): Particles(352_000, 2_930),
    ("C", "at rest"): Particles(352_000, 2_930),
    ("C", "in operation"): Particles(3_520_000, 29_300),
    ("D", "at rest"): Particles(3_520_000, 29_300),
    ("D", "in operation"): Particles(None, None),
}
"""Annex 1 4.27, Table 1: total particles at classification."""

MONITORING: Final[ParticleTable] = {
    **CLASSIFICATION,
    ("A", "at rest"): Particles(3_520, 29),
    ("A", "in operation"): Particles(3_520, 29),
    ("B", "at rest"): Particles(3_520, 29),
}
"""Annex 1 9.15, Table 5: total particles in monitoring."""

VIABLE: Final[dict[Grade, Viable]] = {
    "A": Viable(0, 0, 0, 0),
    "B": Viable(10, 5, 5, 5),
    "C": Viable(100, 50, 25),
    "D": Viable(200, 100, 50),
}
"""Annex 1 4.31, Table 2 (qualification) and 9.30, Table 6 (action): one set of figures."""

_COLUMN: Final = {
    "active air": "air",
    "settle plate": "settle",
    "contact plate": "contact",
    "glove print": "glove",
    "gown plate": "contact",
}


def viable_action(grade: Grade, method: str) -> int | None:
    """Return the action limit of Table 6, or None where the table has no figure.

    Its contact-plate figures hold for gowns in A and B only (note b).
    """
    if grade not in VIABLE or method not in _COLUMN:
        return None
    if method == "gown plate" and grade not in {"A", "B"}:
        return None
    figure: int | None = getattr(VIABLE[grade], _COLUMN[method])
    return figure


def told(limit: int, unit: str) -> str:
    """Return a limit as people say it: `no growth`, `10 CFU/m3`."""
    return "no growth" if limit == 0 else f"{limit} {unit}"
