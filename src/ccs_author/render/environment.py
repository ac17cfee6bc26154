"""The Jinja environment of section templates, safe enough for those of strangers."""

from __future__ import annotations

import re
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

import jinja2
from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.compiler import CodeGenerator
from jinja2.filters import FILTERS
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.tests import TESTS
from markupsafe import Markup, escape

from ccs_author.errors import CcsError, TemplateError
from ccs_author.render.budget import Budget, arithmetic
from ccs_author.render.loader import ProjectLoader
from ccs_author.render.policy import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jinja2.compiler import Frame

_PACKAGE: Final = Path(__file__).parents[1]

_FILTERS: Final = (
    *("abs", "capitalize", "count", "d", "default", "dictsort", "e", "escape", "first"),
    *("float", "groupby", "int", "last", "length", "list", "lower", "map", "max", "min"),
    *("reject", "rejectattr", "select", "selectattr", "sort", "title", "trim", "unique"),
    "upper",
)
"""Those of Jinja's filters that can neither fill the memory nor undo the escaping."""

_TESTS: Final = frozenset(TESTS) - {"filter", "test", "callable", "escaped"}


class _BoundedCode(CodeGenerator):
    """Compiles `a ~ b` to a call that counts its characters."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - Jinja's
        """Write the joining of text."""
        self.write("environment.text((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


class Templates(ImmutableSandboxedEnvironment):
    """Section templates: strict about names, escaping all text, bounded in work."""

    code_generator_class = _BoundedCode
    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "**", "%"})

    def __init__(
        self,
        project: Path | None,
        given: Mapping[str, Any],
        filters: Mapping[str, Callable[..., Any]],
        shown: Callable[[Any], Any],
        budget: Budget | None = None,
    ) -> None:
        super().__init__(
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            loader=ProjectLoader(project),
            finalize=shown,
            auto_reload=False,
        )
        self.budget = budget or Budget()
        self._shown = shown
        self.concat = self.budget.joined  # type: ignore[method-assign]
        kept = {name: FILTERS[name] for name in _FILTERS}
        self.filters = {
            name: self.budget.charging(each) for name, each in {**kept, **filters}.items()
        }
        self.filters["counted"] = self.budget.counted
        self.tests = {name: TESTS[name] for name in _TESTS}
        self.globals = {**given, "range": self.globals["range"], "namespace": _namespace()}

    def text(self, parts: Iterable[Any]) -> Markup:
        """Return what `a ~ b` means: each part as text, escaped unless it is markup."""
        pieces = (str(escape(self._shown(part))) for part in parts)
        return Markup(self.budget.joined(pieces))  # noqa: S704 - escaped one line above

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may read an attribute."""
        del value
        return visible(obj, attr)

    def wrap_str_format(self, value: Any) -> None:
        """Leave `format` of text among what is refused: its widths fill the memory."""

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Reckon with numbers only."""
        return arithmetic(
            operator,
            left,
            right,
            lambda: super(Templates, self).call_binop(context, operator, left, right),
        )

    def call(*given: Any, **named: Any) -> Any:
        """Call what a template calls, and count it."""
        given[0].budget.spend()
        return ImmutableSandboxedEnvironment.call(*given, **named)

    def _generate(self, source: nodes.Template, *given: Any, **named: Any) -> str:
        for loop in source.find_all(nodes.For):
            if loop.recursive:
                raise TemplateSyntaxError("loops cannot be recursive", loop.lineno)
            loop.iter = nodes.Filter(
                loop.iter, "counted", [], [], None, None, lineno=loop.lineno
            )
        return super()._generate(source, *given, **named)

    def _load_template(self, name: str, globals: Any) -> Any:  # noqa: A002 - Jinja's name
        self.budget.spend()
        return super()._load_template(name, globals)

    def fill(self, name: str, **given: Any) -> str:
        """Return the template `name`, filled in.

        Raises `TemplateError` with name and line, whatever is wrong with the template.
        """
        try:
            return self.get_template(name).render(**given)
        except Exception as error:  # noqa: BLE001 - a template can raise anything
            _refuse(error, name)


def _namespace() -> type:
    from jinja2.utils import Namespace

    return Namespace


def _refuse(error: Exception, name: str) -> NoReturn:
    """Raise `error` as the template's mistake, unless it is a defect of ours."""
    if isinstance(error, TemplateSyntaxError):
        where = f"{error.name or name}, line {error.lineno}"
        raise TemplateError(f"{where}: {error.message}") from error
    frames = traceback.extract_tb(error.__traceback__)
    ours = frames and Path(frames[-1].filename).is_relative_to(_PACKAGE)
    told = isinstance(error, jinja2.TemplateError | CcsError | RecursionError)
    if ours and not told:
        raise error
    lines = [frame for frame in frames if frame.filename.endswith(".j2")]
    where = f"{lines[-1].filename}, line {lines[-1].lineno}" if lines else name
    raise TemplateError(f"{where}: {_words(error)}") from error


def _words(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it calls itself without end"
    text = str(error) or type(error).__name__
    return re.sub(r"^'ccs_author\.model\.[\w.]*?(\w+) object' has", r"a \1 has", text)
