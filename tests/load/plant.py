"""A small model for tests of the loader, so that they do not move with the real one."""

from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError


class Part(BaseModel):
    """What all parts have in common."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=False, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_the_unstated(cls, keys: object) -> object:
        if not isinstance(keys, dict):
            return keys
        known = cls.model_fields
        return {k: value for k, value in keys.items() if value is not None or k not in known}


def _day(value: object) -> object:
    if isinstance(value, str) and len(value) == 10:
        return value
    raise PydanticCustomError("iso_day", "expects a day")


Text = Annotated[str, StringConstraints(min_length=1, max_length=30)]


class Limits(Part):
    """Limits of a point."""

    alert: Annotated[float, Field(strict=True, ge=0)] | None = None
    action: Annotated[float, Field(strict=True, ge=0)] | None = None


class Point(Part):
    """A place that is monitored."""

    id: Annotated[str, StringConstraints(pattern="^[A-Z]+-[0-9]+$")]
    name: Text | None = None
    grade: Literal["A", "B", "C", "D"] | None = None
    level: Literal[1, 2] | None = None
    count: Annotated[int, Field(strict=True)] | None = None
    running: Annotated[bool, Field(strict=True)] | None = None
    tags: tuple[Text, ...] = ()
    limits: Limits = Limits()
    day: Annotated[str, BeforeValidator(_day)] | None = None
    notes: dict[str, Text] = {}


class Pump(Part):
    """One kind of device."""

    kind: Literal["pump"]
    flow: float = 0.0


class Valve(Part):
    """Another kind of device."""

    kind: Literal["valve"]
    # Named as a tag is, so that a location holds the same word twice.
    pump: Limits = Limits()


Device = Annotated[Pump | Valve, Field(discriminator="kind")]


class Area(Part):
    """A part of the plant."""

    owner: Text | None = None
    points: tuple[Point, ...] = ()
    devices: tuple[Device, ...] = ()
    either: int | Limits | None = None


class Plant(Part):
    """The whole."""

    title: Text | None = None
    area: Area = Area()
    areas: dict[str, Area] = {}


def plant_schema() -> dict[str, Any]:
    """Return pydantic's core schema of the plant."""
    Plant.model_rebuild()
    return dict(Plant.__pydantic_core_schema__)
