"""What the model refuses becomes one fault a slip, and the rest becomes the model."""

import pytest
from pydantic_core.core_schema import ErrorType

from ccs_author.load import yaml
from ccs_author.load.expected import Expected
from ccs_author.load.fault import Fault
from ccs_author.load.gather import Gathered
from ccs_author.load.shape import Shaped, shape
from ccs_author.load.source import Source
from ccs_author.load.wording import Refusal, word
from tests.load.plant import Plant, plant_schema

EXPECTED = Expected(plant_schema)


def shaped(text: str) -> Shaped[Plant]:
    source = Source(0, "site.yaml", text)
    parsed = yaml.parse(source)
    assert isinstance(parsed, yaml.Parsed)
    gathered = Gathered(
        parsed.value, parsed.span, [source], list(parsed.faults), set(parsed.lost)
    )
    return shape(Plant.model_validate, gathered, EXPECTED)


def only_fault(text: str) -> Fault:
    (fault,) = shaped(text).faults
    return fault


def point(written: str) -> str:
    return f"area:\n  points:\n    - {{id: P-1, {written}}}\n"


SLIPS = {
    "a word that does not exist": (
        point("grade: E"),
        "unknown-word",
        "`grade` cannot be `E`",
        "it can be `A`, `B`, `C`, `D`",
        "3:24",
    ),
    "a word in lower case": (
        point("grade: b"),
        "unknown-word",
        "`grade` cannot be `b`",
        "did you mean `B`?",
        "3:24",
    ),
    "a number for a text": (
        point("name: 1.10"),
        "wrong-type",
        "`name` expects text, found the number 1.10",
        'put it in quotes: "1.10"',
        "3:23",
    ),
    "a text for a number": (
        point("limits: {alert: '5'}"),
        "wrong-type",
        "`alert` expects a number, found `5`",
        "write it without quotes: 5",
        "3:33",
    ),
    "a decimal comma": (
        point("limits: {alert: '0,5'}"),
        "wrong-type",
        "`alert` expects a number, found `0,5`",
        "use a decimal point: 0.5",
        "3:33",
    ),
    "yes for true": (
        point("running: yes"),
        "wrong-type",
        "`running` expects `true` or `false`, found `yes`",
        "write `true`",
        "3:26",
    ),
    "half a count": (
        point("count: 2.5"),
        "wrong-type",
        "`count` expects a whole number, found the number 2.5",
        None,
        "3:24",
    ),
    "a number below its bound": (
        point("limits: {alert: -1}"),
        "bad-value",
        "`alert` has to be at least 0.0, found the number -1",
        None,
        "3:33",
    ),
    "an endless number": (
        point("level: .inf"),
        "unknown-word",
        "`level` cannot be",
        None,
        "3:24",
    ),
    "a text for a list": (
        point("tags: lonely"),
        "wrong-type",
        "`tags` expects a list, found `lonely`",
        "after `- `",
        "3:23",
    ),
    "an empty text": (point("name: ''"), "bad-value", "`name` is empty", "leave out", "3:23"),
    "a text too long": (
        point(f"name: {'x' * 31}"),
        "bad-value",
        "`name` has 31 characters, at most 30 are allowed",
        "shorten it",
        "3:23",
    ),
    "an item of the wrong type": (
        point("tags: [a, 3]"),
        "wrong-type",
        "an item of `tags` expects text, found the number 3",
        "in quotes",
        "3:27",
    ),
    "a value that our own model refuses": (
        point("day: soon"),
        "bad-value",
        "`day` expects a day, found `soon`",
        None,
        "3:22",
    ),
    "an unknown key": (
        point("grad: B"),
        "unknown-key",
        "`grad` is not a key of point `P-1`",
        "did you mean `grade`?",
        "3:17",
    ),
    "an unknown key of the whole": (
        "titel: x\n",
        "unknown-key",
        "`titel` is not a key of the strategy",
        "did you mean `title`?",
        "1:1",
    ),
    "a key one level too deep": (
        "area:\n  owner: x\n  title: y\n",
        "unknown-key",
        "`title` is not a key of `area`",
        "it is a key of the strategy: look at the indentation",
        "3:3",
    ),
    "a key of a part, written at the top": (
        "points: []\n",
        "unknown-key",
        "`points` is not a key of the strategy",
        "it belongs under `area`",
        "1:1",
    ),
    "a missing key": (
        "area:\n  points:\n    - name: x\n      grade: B\n",
        "missing-key",
        "a point has no `id`",
        "add it",
        "3:7",
    ),
    "a misspelt key without a value": (
        "area:\n  points:\n    - {id: P-1, nmae: }\n",
        "unknown-key",
        "`nmae` is not a key of point `P-1`",
        "did you mean `name`?",
        "3:17",
    ),
    "a comma that ends a text in braces": (
        "area:\n  points:\n    - {id: P-1, name: a box (white, sealed well)}\n",
        "unknown-key",
        "`sealed well)` is not a key of point `P-1`",
        "put that text in quotes",
        "3:37",
    ),
    "a required key without a value": (
        "area:\n  points:\n    - name: x\n      id:\n",
        "missing-key",
        "a point has no `id`",
        "add it",
        "4:7",
    ),
    "a required key misspelt": (
        "area:\n  points:\n    - idd: P-1\n",
        "unknown-key",
        "`idd` is not a key of a point",
        "did you mean `id`?",
        "3:7",
    ),
    "an item that is text": (
        "area:\n  points:\n    - id:P-1\n",
        "wrong-type",
        "an item of `points` expects keys with values, found `id:P-1`",
        "put a space after the colon: `id: P-1`",
        "3:7",
    ),
    "a record written as a list": (
        "area:\n  - owner: x\n",
        "wrong-type",
        "`area` expects keys with values, found a list",
        "write the keys without `- `",
        "1:1",
    ),
    "a kind that does not exist": (
        "area:\n  devices:\n    - {kind: pomp, flow: 1}\n",
        "unknown-word",
        "`kind` cannot be `pomp`",
        "did you mean `pump`?",
        "3:14",
    ),
    "no kind": (
        "area:\n  devices:\n    - {flow: 1}\n",
        "missing-key",
        "lacks `kind`",
        "it can be `pump`, `valve`",
        "3:7",
    ),
    "one of several alternatives": (
        "area: {either: {alert: x}}\n",
        "wrong-type",
        "`alert` expects a number, found `x`",
        None,
        "1:24",
    ),
}


@pytest.mark.parametrize("case", SLIPS)
def test_a_slip_is_one_fault_in_the_authors_words(case: str) -> None:
    text, code, says, advises, place = SLIPS[case]

    fault = only_fault(text)

    assert fault.code == code
    assert says in fault.message
    assert advises is None or advises in (fault.help or "")
    assert f"{fault.place.line}:{fault.place.column}" == place


def test_the_parts_without_faults_become_the_model() -> None:
    text = (
        "title: 3\n"
        "area:\n"
        "  points:\n"
        "    - {id: P-1, grade: X}\n"
        "    - {id: bad id}\n"
        "    - {id: P-3, colour: red}\n"
    )

    result = shaped(text)

    assert result.model is not None
    assert [found.id for found in result.model.area.points] == ["P-1", "P-3"]
    assert result.pruned == {
        ("title",),
        ("area", "points", 0, "grade"),
        ("area", "points", 1),
        ("area", "points", 1, "id"),
        ("area", "points", 2, "colour"),
    }


def test_the_places_are_those_of_the_parts_that_are_left() -> None:
    result = shaped("area:\n  points:\n    - {id: 3}\n    - {id: P-2, name: x}\n")

    assert str(result.places.of(("area", "points", 0, "name"))) == "site.yaml:4:23"


def test_a_part_that_went_with_its_faults_is_not_reported_as_missing() -> None:
    result = shaped("area:\n  points:\n    - {id: p, name: x}\n")

    assert [fault.code for fault in result.faults] == ["bad-value"]


def test_a_value_with_a_fault_of_its_own_has_no_second_one() -> None:
    assert shaped(f"area: {{points: [{{id: {'9' * 50}}}]}}\n").faults == ()


def test_countless_faults_are_cut_short_with_a_word() -> None:
    result = shaped("".join(f"k{n}: 1\n" for n in range(3000)))

    assert len(result.faults) == 1001
    assert result.faults[-1].code == "too-many"
    assert result.model == Plant()


@pytest.mark.parametrize("kind", ErrorType.__args__)
def test_no_error_speaks_in_pydantics_words(kind: str) -> None:
    context = {"min_length": 1, "max_length": 2, "actual_length": 3, "pattern": "^x$"}
    refusal = Refusal(
        kind, "`key`", "value", "value", context, "Input should be PYDANTIC", ("A",)
    )

    wording = word(refusal)

    if kind not in ("value_error", "assertion_error"):
        assert "PYDANTIC" not in wording.message
    assert "pydantic" not in wording.message
    assert wording.code in {"bad-value", "wrong-type", "unknown-word", "missing-key"}
