"""The unit that each method of monitoring counts or measures in. Annex 1 Tables 5 and 6."""

from typing import Final

UNITS: Final = {
    "particles": "per m³",
    "active air": "CFU/m³",
    "settle plate": "CFU/4 h",
    "contact plate": "CFU/plate",
    "gown plate": "CFU/plate",
    "swab": "CFU/swab",
    "glove print": "CFU/glove",
    "pressure difference": "Pa",
    "temperature": "°C",
    "humidity": "% RH",
    "air velocity": "m/s",
}
"""Method to unit, where the method fixes it."""
