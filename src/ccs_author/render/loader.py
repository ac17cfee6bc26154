"""Where templates come from: the project's own folder first, then those of the product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jinja2 import BaseLoader, TemplateNotFound

from ccs_author.errors import TemplateError
from ccs_author.resources import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jinja2 import Environment

FOLDER: Final = "templates"
"""The folder of a project whose files replace the product's, each by the same name."""

_SUFFIX: Final = ".j2"
_LARGEST: Final = 1_000_000
_MOST_FILES: Final = 1_000


class ProjectLoader(BaseLoader):
    """Finds a template by its name relative to the folder, e.g. `sections/010_cover.xml.j2`.

    No name and no symbolic link leads out of the two folders.
    """

    def __init__(self, project: Path | None) -> None:
        own = project / FOLDER if project is not None else None
        present = own is not None and own.is_dir()
        self._folders = (own, TEMPLATES) if own is not None and present else (TEMPLATES,)

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Return the text of a template and its name; raises `TemplateNotFound`."""
        del environment
        for folder in self._folders:
            path = _inside(folder, template)
            if path is not None:
                return _text(path, template), template, lambda: True
        raise TemplateNotFound(template)

    def list_templates(self) -> list[str]:
        """Return the names of all templates, sorted."""
        names: set[str] = set()
        for folder in self._folders:
            for count, path in enumerate(sorted(folder.rglob(f"*{_SUFFIX}"))):
                if count >= _MOST_FILES:
                    raise TemplateError(f"{FOLDER}/ holds more than {_MOST_FILES} templates")
                names.add(path.relative_to(folder).as_posix())
        return sorted(names)


def _inside(folder: Path, name: str) -> Path | None:
    parts = name.split("/")
    if "\\" in name or "\0" in name or any(part in {"", ".", ".."} for part in parts):
        return None
    path = folder.joinpath(*parts)
    if not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
        return None
    return path


def _text(path: Path, name: str) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise TemplateError(f"{name} is larger than {_LARGEST} bytes")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateError(f"{name} is not UTF-8 text: save it as UTF-8") from error
    except OSError as error:
        raise TemplateError(f"{name} cannot be read: {error.strerror}") from error
