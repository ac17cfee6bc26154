"""The JSON Schema of a strategy, for editors and other checkers. JSON Schema 2020-12.

Its verdict is the model's: what one accepts, the other accepts. It also fits a file that
`include` names, because no key at the top is required. Descriptions are the docstrings of
the model, so that an author reads in the editor what a reader of the code reads.
"""

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from ccs_author.model import Strategy
from ccs_author.model.docstrings import field_docstrings
from ccs_author.model.reference import ID_PATTERN

_NULL = {"type": "null"}

IDENTITY = "urn:ccs-author:strategy:1"
"""The schema's own name: no address, since nothing has to be fetched."""

_HOW_AN_ID_IS_WRITTEN = (
    "Expects an id: letters A to Z and digits, parted by -, ., _ or /, the first a letter."
)

_INCLUDED_FILE = {
    "description": "A file of this project, by its path from this file's folder.",
    "type": "string",
    "minLength": 1,
}

_INCLUDED_LIST = {
    "description": "The list that a CSV file's rows go into, e.g. `monitoring.locations`.",
    "type": "string",
    "minLength": 1,
}

_INCLUDE = {
    "description": (
        "Further files of this strategy: YAML files with the same keys as this one, and "
        "CSV files for long lists."
    ),
    "type": ["array", "null"],
    # One schema of two types, not a choice of two: so an editor names the misspelt key.
    "items": {
        "type": ["string", "object"],
        "minLength": 1,
        "properties": {"file": _INCLUDED_FILE, "into": _INCLUDED_LIST},
        "required": ["file"],
        "additionalProperties": False,
    },
}


def strategy_schema(record: type[BaseModel] = Strategy) -> dict[str, Any]:
    """Return the schema of a strategy file, ready to be written as JSON."""
    schema = record.model_json_schema(schema_generator=_ForAuthors)
    properties = {"include": _INCLUDE, **schema.pop("properties")}
    definitions = schema.pop("$defs", {})
    for written in [properties, *(each["properties"] for each in definitions.values())]:
        _tell_of_the_record(written, definitions)
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "$id": IDENTITY,
        **schema,
        "properties": properties,
        "$defs": definitions,
    }


def as_text(schema: dict[str, Any]) -> str:
    """Return a schema as the text of its file."""
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def _tell_of_the_record(properties: dict[str, Any], definitions: dict[str, Any]) -> None:
    # An editor shows a key's own description alone; the clause may stand in the record's.
    for value in properties.values():
        choices = [choice for choice in value.get("anyOf", [value]) if choice != _NULL]
        if len(choices) == 1 and "$ref" in choices[0]:
            told = definitions[choices[0]["$ref"].rpartition("/")[2]].get("description")
            texts = [text for text in (value.get("description"), told) if text]
            value["description"] = "\n\n".join(texts)


class _ForAuthors(GenerateJsonSchema):
    """Writes what helps an author, and leaves out what only a program would want."""

    # A quantity has no JSON default, and none is wanted.
    ignored_warning_kinds = frozenset({"skipped-choice", "non-serializable-default"})  # type: ignore[assignment]

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        """Leave titles out: a heading `Area M2` above a description says nothing."""
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Describe a record by its docstrings; any key but a required one may be empty."""
        written = super().model_schema(schema)
        written.pop("title", None)
        texts = field_docstrings(schema["cls"])
        # A part that is not written is an empty one: see the model.
        required = set(written.pop("required", ())) - set(getattr(schema["cls"], "PARTS", ()))
        written["properties"] = {
            name: _property(value, texts.get(name), required=name in required)
            for name, value in written.get("properties", {}).items()
        }
        return written | ({"required": sorted(required)} if required else {})

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """Say in words how an id is written: an editor shows that, not the pattern."""
        written = super().str_schema(schema)
        is_id = written.get("pattern") == ID_PATTERN
        return written | ({"patternErrorMessage": _HOW_AN_ID_IS_WRITTEN} if is_id else {})

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave defaults out: an editor would fill empty lists in."""
        return self.generate_inner(schema["schema"])

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        """Leave OpenAPI's `discriminator` out: strict validators refuse it."""
        written = super().tagged_union_schema(schema)
        written.pop("discriminator", None)
        return written


def _property(value: JsonSchemaValue, text: str | None, *, required: bool) -> JsonSchemaValue:
    described = {"description": text} if text else {}
    return described | (value if required else _or_empty(value))


def _or_empty(value: JsonSchemaValue) -> JsonSchemaValue:
    choices = [choice for choice in value.get("anyOf", [value]) if choice != _NULL]
    kinds = {choice["type"] for choice in choices if _tells_its_type(choice)}
    if len(kinds) < len(choices):
        return {"anyOf": [*choices, _NULL]}
    # A list of types reads better in an editor's message than a choice of schemas.
    merged: JsonSchemaValue = {}
    for choice in choices:
        merged |= choice
    return merged | {"type": [*(choice["type"] for choice in choices), "null"]}


def _tells_its_type(choice: JsonSchemaValue) -> bool:
    return isinstance(choice.get("type"), str) and not choice.keys() & {"enum", "const"}
