"""The fields of a class of records, as they are written: pydantic need not be asked."""

from collections.abc import Mapping
from functools import cache
from inspect import get_annotations
from types import MappingProxyType
from typing import Any


@cache
def annotations_of(kind: type) -> Mapping[str, Any]:
    """Return the annotation of each field of a class of records, inherited ones first."""
    return MappingProxyType(
        {
            name: annotation
            for ancestor in reversed(kind.__mro__)
            # Classes that are no records have no fields: pydantic's own have other annotations.
            if ancestor.__module__.partition(".")[0] != "pydantic"
            for name, annotation in get_annotations(ancestor).items()
            # What belongs to the class itself is written in capitals; asking the annotation
            # takes longer.
            if not name.isupper()
        }
    )
