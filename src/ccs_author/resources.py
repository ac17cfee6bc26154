"""Where the data files are.

A wheel carries `templates/`, `schemas/` and the case files of the rules inside the package;
a checkout keeps them beside `src/`, where people look for them.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parents[1]


def _folder(name: str, checkout: str | None = None) -> Path:
    packaged = _PACKAGE / name
    return packaged if packaged.is_dir() else _CHECKOUT / (checkout or name)


TEMPLATES = _folder("templates")
"""The folder of the section templates that come with the product."""

SCHEMAS = _folder("schemas")
"""The folder of the JSON Schemas that editors and other checkers read."""

CASES = _folder("cases", "tests/rules")
"""The folder of the cases that prove each rule, one file a rule, one folder a topic."""
