"""Where the data files are.

A wheel carries `templates/` and `schemas/` inside the package; a checkout keeps
them beside `src/`, where people look for them.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parents[1]


def _folder(name: str) -> Path:
    packaged = _PACKAGE / name
    return packaged if packaged.is_dir() else _CHECKOUT / name


TEMPLATES = _folder("templates")
"""The folder of the section templates that come with the product."""

SCHEMAS = _folder("schemas")
"""The folder of the JSON Schemas that editors and other checkers read."""
