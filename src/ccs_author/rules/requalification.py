"""How long a qualification may stand. Annex 1 4.32."""

from typing import Final

LONGEST_MONTHS: Final = {"A": 6, "B": 6, "C": 12, "D": 12}
"""Longest time between requalifications, in months, by grade."""
