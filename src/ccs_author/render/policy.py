"""What templates may see: a template can come from a stranger's pull request.

Everything not named here is refused, pydantic's own methods above all, for some of them
read files.
"""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType
from typing import Any, Final

from jinja2.environment import TemplateModule
from jinja2.runtime import LoopContext, Macro, TemplateReference
from jinja2.utils import Namespace

from ccs_author.model.base import Record
from ccs_author.model.quantity import Quantity
from ccs_author.render.ledgers import ClauseCoverage, ClauseLedger, ClauseLine
from ccs_author.render.remarks import Remark

HARMLESS: Final = frozenset(
    {"label", "elements", "items", "spaces", "steps", "is_draft"}
    | {"doors_of", "room_of", "grade_of", "monitored_at"}
)
"""Properties and questions of records that read nothing but the strategy."""

_ALLOWED: Final[tuple[tuple[type | tuple[type, ...], frozenset[str]], ...]] = (
    (Quantity, frozenset({"value", "unit", "written"})),
    (Remark, frozenset(Remark.__dataclass_fields__)),
    (ClauseCoverage, frozenset(ClauseCoverage.__dataclass_fields__)),
    (ClauseLedger, frozenset(ClauseLedger.__dataclass_fields__)),
    (ClauseLine, frozenset(ClauseLine.__dataclass_fields__)),
    (dt.date, frozenset({"year", "month", "day", "isoformat"})),
    (str, frozenset({"startswith", "endswith", "lower", "upper", "strip"})),
    ((dict, MappingProxyType), frozenset({"items", "keys", "values", "get"})),
    (
        LoopContext,
        frozenset({"index", "index0", "first", "last", "length", "previtem", "nextitem"}),
    ),
    (Macro, frozenset({"name"})),
)


def visible(value: Any, name: str) -> bool:
    """Whether a template may read the attribute `name` of `value`."""
    if name.startswith("_"):
        return False
    if isinstance(value, Record):
        return name in type(value).model_fields or name in HARMLESS
    if isinstance(value, Namespace | TemplateReference | TemplateModule):
        return True
    shown = getattr(type(value), "shown_to_templates", None)
    if isinstance(shown, frozenset):
        return name in shown
    return any(name in names for kind, names in _ALLOWED if isinstance(value, kind))
