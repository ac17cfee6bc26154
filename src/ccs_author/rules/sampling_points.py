"""How many points a classification needs: ISO 14644-1:2015, Table A.1.

The figures were checked against the statistics behind the table from 24 to 1000 square
metres, not against the printed standard; no rule makes an error of them.
"""

from bisect import bisect_left
from math import ceil
from typing import Final

_AREAS: Final = (
    *(2, 4, 6, 8, 10, 24, 28, 32, 36, 52, 56, 64, 68, 72),
    *(76, 104, 108, 116, 148, 156, 192, 232, 276, 352, 436, 636, 1000),
)
"""The largest area, in square metres, that one point, two points, three points … cover."""


def points_needed(area_m2: float) -> int:
    """Return the least number of sampling points for an area in square metres."""
    largest = _AREAS[-1]
    if area_m2 > largest:
        return ceil(len(_AREAS) * area_m2 / largest)
    return bisect_left(_AREAS, area_m2) + 1
