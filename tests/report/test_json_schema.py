"""The JSON Schema says what the model says."""

import json
from functools import cache
from random import Random
from typing import Any

import pytest
import regress
from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators
from pydantic import ValidationError as Refusal

from ccs_author.model import Strategy
from ccs_author.report.json_schema import as_text, strategy_schema
from ccs_author.resources import SCHEMAS
from tests.report.documents import document, spoil


@cache
def _validator() -> Any:
    # JSON Schema means the regular expressions of ECMA-262, where `$` is the end indeed.
    def pattern(_: Any, wanted: str, text: Any, __: Any) -> Any:
        if isinstance(text, str) and not _expression(wanted).find(text):
            yield ValidationError(f"{text!r} does not match {wanted!r}")

    kind = validators.extend(Draft202012Validator, {"pattern": pattern})
    return kind(strategy_schema(), format_checker=FormatChecker(["date"]))


@cache
def _expression(text: str) -> regress.Regex:
    return regress.Regex(text, "u")


def _refusal(strategy: dict[str, Any]) -> str:
    try:
        Strategy.model_validate(strategy)
    except Refusal as refusal:
        return str(refusal.errors(include_url=False, include_input=False))
    return ""


def test_the_schema_beside_the_model_is_current() -> None:
    kept = (SCHEMAS / "strategy.schema.json").read_text(encoding="utf-8")

    assert kept == as_text(strategy_schema()), "run `make schemas`"


def test_the_schema_is_a_valid_one() -> None:
    Draft202012Validator.check_schema(strategy_schema())


@pytest.mark.parametrize("seed", range(4))
def test_model_and_schema_accept_what_is_drawn_from_the_model(seed: int) -> None:
    draw = Random(seed)

    for _ in range(100):
        strategy = document(Strategy, draw)

        assert _refusal(strategy) == ""
        assert [error.message for error in _validator().iter_errors(strategy)] == []


@pytest.mark.parametrize("seed", range(4))
def test_model_and_schema_agree_on_spoilt_documents(seed: int) -> None:
    draw = Random(seed)
    refused = 0

    for _ in range(300):
        strategy = spoil(document(Strategy, draw), draw)
        refusal = _refusal(strategy)
        error = next(_validator().iter_errors(strategy), None)
        refused += bool(refusal)

        assert bool(refusal) == bool(error), (refusal, error and error.message, strategy)

    assert 100 < refused < 300


def test_every_field_is_described() -> None:
    schema = strategy_schema()
    records = {"Strategy": schema, **schema["$defs"]}

    assert [
        f"{record}.{name}"
        for record, written in records.items()
        for name, value in written.get("properties", {}).items()
        if not value.get("description")
    ] == []


def test_a_file_that_is_included_needs_no_key() -> None:
    assert "required" not in strategy_schema()


def test_an_editor_is_offered_no_titles_and_no_empty_defaults() -> None:
    text = json.dumps(strategy_schema())

    for word in ("title", "default", "discriminator"):
        assert f'"{word}": ' not in text.replace('"title": {', "")
