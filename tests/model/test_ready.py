"""The validator made ahead gives what the model gives, and serves its own origin alone."""

import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from ccs_author.model import Strategy, kept, ready

ROOM = {"premises": {"rooms": [{"id": "R-1", "grade": "C", "pressure_pa": "0.1 inH2O"}]}}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Keep the validator elsewhere for one test."""
    file = tmp_path / "ready.pickle"
    monkeypatch.setattr(kept, "KEPT", file)
    _forget()
    yield file
    _forget()


def _forget() -> None:
    for known in (kept.serves, ready.known, ready.validator):
        known.cache_clear()


def test_it_gives_the_strategy_that_the_model_gives(place: Path) -> None:
    place.write_bytes(ready.made())

    found = ready.strategy_of(ROOM)

    assert ready.known() == ready.core_schema() is not None
    assert found == Strategy.model_validate(ROOM)


def test_it_refuses_what_the_model_refuses(place: Path) -> None:
    place.write_bytes(ready.made())

    with pytest.raises(ValidationError) as refused:
        ready.strategy_of({"premises": {"rooms": [{"id": "R-1", "grade": "Q"}]}})

    assert [error["loc"] for error in refused.value.errors()] == [
        ("premises", "rooms", 0, "grade")
    ]


@pytest.mark.parametrize("content", [None, b"", b"of another origin" + pickle.dumps({})])
def test_without_it_the_model_itself_answers(place: Path, content: bytes | None) -> None:
    if content is not None:
        place.write_bytes(content)

    assert ready.strategy_of(ROOM) == Strategy.model_validate(ROOM)
    assert ready.known() is None
