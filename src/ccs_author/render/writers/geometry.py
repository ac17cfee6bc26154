"""Measures of the page, in twips (a twentieth of a point, 567 to the centimetre)."""

from __future__ import annotations

from typing import Final

TWIPS_PER_CM: Final = 567
EMU_PER_CM: Final = 360_000

PAGE_SHORT: Final = 11_906
PAGE_LONG: Final = 16_838
SIDE_MARGIN: Final = 1_247
TOP_MARGIN: Final = 1_588
BOTTOM_MARGIN: Final = 1_134
HEADER_DISTANCE: Final = 624
FOOTER_DISTANCE: Final = 510

PORTRAIT_WIDTH: Final = PAGE_SHORT - 2 * SIDE_MARGIN
LANDSCAPE_WIDTH: Final = PAGE_LONG - 2 * SIDE_MARGIN
# A heading and a caption of two lines stay on the page of their figure.
PORTRAIT_HEIGHT: Final = PAGE_LONG - TOP_MARGIN - BOTTOM_MARGIN - 2_000
LANDSCAPE_HEIGHT: Final = PAGE_SHORT - TOP_MARGIN - BOTTOM_MARGIN - 2_000
