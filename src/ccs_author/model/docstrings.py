"""The texts that stand below the fields of a class.

They are read from the source, and only when somebody asks: collecting them at import
would cost every command its quick start.
"""

import ast
import inspect
import sys
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path


def field_docstrings(record: type) -> dict[str, str]:
    """Return the text below each field of a class, inherited fields included."""
    return {
        field: text
        for ancestor in reversed(record.__mro__)
        for field, text in _of_module(ancestor.__module__).get(ancestor.__name__, {}).items()
    }


@cache
def _of_module(name: str) -> dict[str, dict[str, str]]:
    source = getattr(sys.modules.get(name), "__file__", None)
    if source is None:
        return {}
    tree = ast.parse(Path(source).read_text(encoding="utf-8"))
    return {
        node.name: dict(_texts(node)) for node in tree.body if isinstance(node, ast.ClassDef)
    }


def _texts(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, below in pairwise(node.body):
        match field, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                yield name, inspect.cleandoc(text)
