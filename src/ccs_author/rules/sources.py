"""Where expectations come from.

A rule cites a *family* of regulation and a clause: `ANNEX_1("4.14")`. An *edition* of the
family (see `editions/`) says whether, where and since when that text is in force.
"""

from typing import Literal, NamedTuple

Strength = Literal["error", "warning", "info"]


class Basis(NamedTuple):
    """A clause that a rule rests on, and how strongly the text puts it."""

    family: str
    """The family of the regulation, e.g. `annex-1`."""

    clause: str
    """The clause, e.g. `4.14`."""

    strength: Strength = "error"
    """`error` for a plain "should" of the text, `warning` for guidance, `info` for advice."""


class Family(NamedTuple):
    """A regulation whatever its edition; call it with a clause to get a basis."""

    id: str

    def __call__(self, clause: str, strength: Strength = "error") -> Basis:
        """Return the clause as the basis of a rule."""
        return Basis(self.id, clause, strength)


ANNEX_1 = Family("annex-1")
"""Annex 1, manufacture of sterile products (EU 2022 and PIC/S have the same clauses)."""

PART_IV = Family("part-iv")
"""EU GMP Part IV, advanced therapy medicinal products."""

ANNEX_2A = Family("annex-2a")
"""PIC/S Annex 2A, advanced therapy medicinal products for human use."""

FDA_ASEPTIC = Family("fda-aseptic")
"""FDA guidance on sterile products made by aseptic processing."""

GMP = Family("gmp")
"""The general chapters of the GMP guide (Part I, Annex 15): in force at every site."""

STANDARD = Family("standard")
"""Standards and guidelines beside GMP (ISO 14644, ICH Q9 …): a yardstick at every site."""

PRACTICE = Family("practice")
"""Good practice of writing a strategy; no regulation asks for it in these words."""
