"""How long a qualification may stand. Annex 1 4.32."""

import datetime as dt
from typing import Final

from ccs_author.model.date import months_after
from ccs_author.model.facility import Graded

LONGEST_MONTHS: Final = {"A": 6, "B": 6, "C": 12, "D": 12}
"""Longest time between requalifications, in months, by grade."""


def requalification_due(space: Graded) -> dt.date | None:
    """Return by when a room or graded space is to be requalified, where that can be told."""
    qualification = space.qualification
    longest = LONGEST_MONTHS.get(space.grade or "")
    if qualification is None or qualification.last is None or longest is None:
        return None
    months = min(qualification.interval_months or longest, longest)
    return months_after(qualification.last, months)
