"""The colours of the house look; all text on its ground has a contrast above 4.5 to 1."""

from __future__ import annotations

from typing import Final

INK: Final = "1F2933"
HEADING: Final = "1B365D"
ACCENT: Final = "2F5D8C"
QUIET: Final = "5B6673"
RULE: Final = "C9D1DB"
STRONG_RULE: Final = "8A99AB"
HEAD_FILL: Final = "E8EDF3"
LABEL_FILL: Final = "F4F6F9"
NOTE_FILL: Final = "F1F5FA"
WARNING: Final = "A3400D"
WARNING_FILL: Final = "FDF2E9"
MISSING: Final = "8A5A00"
WATERMARK: Final = "C8CED6"
