"""Classes of records that pydantic looks at only when somebody asks.

Working out the fields of more than a hundred classes is most of what importing the model
costs, and validating a strategy with what is kept of the model (see `kept`) needs none of it.
So, where something is kept, a class is made as Python makes any class, and waits. The first
question to pydantic, such as `Room.model_fields`, has it look at all classes that wait, in the
order in which they were written; from then on nothing tells them from other models.

What is kept was made with this very version of pydantic, so this never meets a version that
it was not tested with.
"""

from abc import ABCMeta
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from pydantic._internal._model_construction import ModelMetaclass

from ccs_author.model.kept import serves

T = TypeVar("T")


class _Existing(ABCMeta):
    """Stands behind pydantic, and gives it a class that is there when it asks for a new one."""

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> Any:
        kind = namespace.pop(_WAITING, None)
        if kind is None:
            return super().__new__(mcs, name, bases, namespace, **options)
        for key, value in namespace.items():
            # Python has put the rest there; this is what pydantic adds.
            if key not in _OF_PYTHON and vars(kind).get(key) is not value:
                setattr(kind, key, value)
        return kind


class RecordType(ModelMetaclass, _Existing):
    """The type of all classes of records."""

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> Any:
        """Make a class at once, or let it wait for the first question."""
        if options or not namespace["__module__"].startswith(_PACKAGE) or not serves():
            return super().__new__(mcs, name, bases, _told(namespace), **options)
        kind = ABCMeta.__new__(mcs, name, bases, namespace | _LATER)
        _waiting.append((kind, name, bases, namespace))
        return kind


def complete() -> None:
    """Have pydantic look at all classes that wait."""
    waiting = _waiting[:]
    _waiting.clear()
    for kind, *_ in waiting:
        for later in _LATER:
            delattr(kind, later)
    for kind, name, bases, namespace in waiting:
        # The namespace of the module that asks first has nothing to do with the class.
        ModelMetaclass.__new__(
            RecordType,
            name,
            bases,
            _told(namespace) | {_WAITING: kind},
            __pydantic_reset_parent_namespace__=False,
        )


def waits(kind: type) -> bool:
    """Whether a class still waits for the first question."""
    return any(kind is waiting for waiting, *_ in _waiting)


class _Fresh(NamedTuple):
    make: Callable[[], Any]


def fresh(make: Callable[[], T]) -> T:
    """Say that a field that is not written holds what `make` makes for each record anew."""
    made: Any = _Fresh(make)
    found: T = made
    return found


def _told(namespace: dict[str, Any]) -> dict[str, Any]:
    """Return a namespace in pydantic's own words."""
    from pydantic import Field

    return {
        name: Field(default_factory=value.make) if isinstance(value, _Fresh) else value
        for name, value in namespace.items()
    }


class _Later:
    """Stands for what pydantic will know of a class."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, record: object, kind: type) -> Any:
        complete()
        return getattr(kind if record is None else record, self._name)


def _hash(record: object) -> int:
    complete()
    return hash(record)


_PACKAGE = __name__.rpartition(".")[0] + "."
_WAITING = "__waiting__"
_OF_PYTHON = ("__classcell__", "__qualname__")
_ASKED = (
    "__class_vars__",
    "__pydantic_computed_fields__",
    "__pydantic_core_schema__",
    "__pydantic_custom_init__",
    "__pydantic_decorators__",
    "__pydantic_extra_info__",
    "__pydantic_fields__",
    "__pydantic_generic_metadata__",
    "__pydantic_post_init__",
    "__pydantic_serializer__",
    "__pydantic_setattr_handlers__",
    "__pydantic_validator__",
)
_LATER: dict[str, Any] = {name: _Later(name) for name in _ASKED} | {
    "__hash__": _hash,
    # Asked whenever a record lacks an attribute; records have none.
    "__private_attributes__": {},
}
_waiting: list[tuple[type, str, tuple[type, ...], dict[str, Any]]] = []
