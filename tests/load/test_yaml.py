"""YAML becomes the same values and spans whichever parser reads it, in every layout."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ccs_author.load import yaml
from ccs_author.load.build import MAX_ALIASED, MAX_DEPTH, MAX_FAULTS, MAX_SCALAR, Builder
from ccs_author.load.scalars import resolve
from ccs_author.load.source import Source
from ccs_author.load.span import Span
from ccs_author.load.text import FORBIDDEN, HIDDEN


def parsed(text: str) -> yaml.Parsed:
    result = yaml.parse(Source(0, "site.yaml", text))
    assert isinstance(result, yaml.Parsed)
    return result


def scalars(value: Any, span: Span) -> Iterator[tuple[Any, Span]]:
    """Yield every scalar with its span."""
    if isinstance(span.kids, dict):
        for key, entry in span.kids.items():
            yield key, Span(entry.file, entry.start, entry.end)
            yield from scalars(value.get(key), entry.value)
    elif isinstance(span.kids, list):
        for item, kid in zip(value, span.kids, strict=True):
            yield from scalars(item, kid)
    else:
        yield value, span


# Texts as authors type them; the last range holds characters beyond the first plane.
LETTERS = st.characters(
    exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\u2028\u2029\ufffe\uffff"
)
TEXTS = st.text(LETTERS, max_size=12).filter(
    lambda text: not FORBIDDEN.search(text) and not HIDDEN.search(text)
)
PLAIN = st.from_regex(r"[A-Za-z][A-Za-z0-9_ .µ°é-]{0,10}[a-z0-9]", fullmatch=True)
SCALARS = st.one_of(
    PLAIN,
    TEXTS.map(lambda text: json.dumps(text, ensure_ascii=False)),
    TEXTS.map(lambda text: "'" + text.replace("'", "''") + "'"),
    st.integers(-999, 999).map(str),
    st.sampled_from(["no", "12:30", "0x1F", "1e3", "true", "2026-01-01", "~", "-.5"]),
)
KEYS = st.from_regex(r"[a-z][a-z_]{0,6}", fullmatch=True)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)
    ),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(KEYS, TREES, min_size=1, max_size=4)


def block(tree: Any, indent: int = 0) -> str:
    """Write a tree in block style."""
    pad = " " * indent
    if isinstance(tree, dict) and tree:
        return "".join(f"\n{pad}{key}:{block(part, indent + 2)}" for key, part in tree.items())
    if isinstance(tree, list) and tree:
        return "".join(f"\n{pad}-{block(part, indent + 2)}" for part in tree)
    return f" {flow(tree)}"


def flow(tree: Any) -> str:
    """Write a tree in flow style."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{key}: {flow(part)}" for key, part in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(flow(part) for part in tree) + "]"
    return str(tree)


def document(tree: dict[str, Any]) -> str:
    return block(tree).lstrip("\n") + "\n"


@given(DOCUMENTS)
@settings(max_examples=150, deadline=None)
def test_both_parsers_read_the_same(tree: dict[str, Any]) -> None:
    text = document(tree)
    careful = Builder(Source(0, "site.yaml", text))

    careful.build(yaml._pure_events(text))  # noqa: SLF001  # the second parser has no other door

    fast = parsed(text)
    assert fast.value == careful.value
    assert [s for s in scalars(fast.value, fast.span) if s[0] is not None] == [
        s for s in scalars(careful.value, careful.span) if s[0] is not None
    ]


@given(DOCUMENTS)
@settings(max_examples=150, deadline=None)
@example({"a": '"😀"', "b": ["x", "'é'"]})
def test_the_text_at_a_scalars_span_means_that_scalar(tree: dict[str, Any]) -> None:
    text = document(tree)
    result = parsed(text)

    for value, span in scalars(result.value, result.span):
        written = text[span.start : span.end]
        again = resolve(written) if written[:1] not in "\"'" else parsed(written).value
        assert again == value


@given(DOCUMENTS)
@settings(max_examples=100, deadline=None)
def test_the_layout_changes_no_value_and_adds_no_fault(tree: dict[str, Any]) -> None:
    text = document(tree)
    expected = parsed(text)

    lines = text.splitlines(keepends=True)
    commented = "# one\n" + "".join(f"{line.rstrip()} # note\n" for line in lines)
    for other in (text.replace("\n", "\r\n"), commented, flow(tree) + "\n"):
        found = parsed(other)
        assert (found.value, found.faults) == (expected.value, expected.faults)


@pytest.mark.parametrize(
    "text",
    [
        "url: {a: http://x, b: [annex1:4.3]}\n",
        "a: [2026-11-22T10:00:00Z]\n",
        "a:\tb\n",
        "a: x\u2028y\u0085z\n",
    ],
)
def test_valid_text_that_some_parser_rejects_is_read(text: str) -> None:
    assert parsed(text).faults == ()


def test_a_line_separator_of_older_yaml_is_an_ordinary_character() -> None:
    assert parsed("a: x\u2028y\n").value == {"a": "x\u2028y"}


def test_a_key_without_a_value_is_not_stated_but_has_a_place() -> None:
    result = parsed("a:\nb: 1\n")

    assert result.value == {"a": None, "b": 1}
    assert isinstance(result.span.kids, dict)
    assert (result.span.kids["a"].start, result.span.kids["a"].end) == (0, 1)


def test_a_block_ends_with_its_last_line_and_not_at_the_next_key() -> None:
    text = "a:\n  - x\n  - y   # last\n\n# comment\nb: |\n  text\n\n\nc: 1\n"
    result = parsed(text)

    assert isinstance(result.span.kids, dict)
    written = {k: text[e.value.start : e.value.end] for k, e in result.span.kids.items()}
    assert written == {"a": "- x\n  - y", "b": "|\n  text", "c": "1"}


FAULTS = {
    "a key written twice": ("a: 1\nb: 2\na: 3\n", "duplicate-key", (3, 1)),
    "a key that is a number": ("1: a\n", "key-not-text", (1, 1)),
    "a key that is a list": ("? [a]\n: b\n", "key-not-text", (1, 3)),
    "a merge key": ("a: {<<: {b: 1}}\n", "yaml-merge", (1, 5)),
    "a tag that makes an object": ("a: !!python/object:os.system x\n", "yaml-tag", (1, 4)),
    "a tag on a record": ("a: !thing {b: 1}\n", "yaml-tag", (1, 4)),
    "an alias of nothing": ("a: *b\n", "yaml-alias", (1, 4)),
    "an alias of what it is in": ("a: &b [*b]\n", "yaml-alias", (1, 8)),
    "a second document": ("a: 1\n---\nb: 1\n", "yaml-documents", (2, 1)),
    "a number of 6000 digits": (f"a: {'9' * 6000}\n", "number-too-long", (1, 4)),
    "a text that never ends": (f"a: {'x' * (MAX_SCALAR + 1)}\n", "text-too-long", (1, 4)),
    "an escaped control character": ('a: "x\\0"\n', "control-character", (1, 4)),
    "half an escaped character": ('a: "\\ud83d"\n', "control-character", (1, 4)),
    "an escaped direction mark": ('a: "\\u202e"\n', "hidden-character", (1, 4)),
    "brackets in brackets": (f"a: {'[' * 200_000}", "too-deep", (1, 3 + MAX_DEPTH)),
    "dashes in dashes": ("- " * 20_000, "too-deep", (1, 1 + 2 * MAX_DEPTH)),
}


@pytest.mark.parametrize("case", FAULTS)
def test_what_yaml_allows_and_a_strategy_does_not_is_one_fault(case: str) -> None:
    text, code, place = FAULTS[case]

    (fault,) = parsed(text).faults

    assert (fault.code, (fault.place.line, fault.place.column)) == (code, place)


def test_a_duplicate_key_points_to_the_first_one_and_keeps_it() -> None:
    result = parsed("a: 1\nb: 2\na: 3\n")

    ((first, note),) = result.faults[0].labels
    assert (first.line, first.column, note) == (1, 1, "first written here")
    assert result.value == {"a": 1, "b": 2}
    assert result.lost == {("a",)}


def test_aliases_are_read() -> None:
    assert parsed("a: &x {b: 1}\nc: *x\n").value == {"a": {"b": 1}, "c": {"b": 1}}


def test_an_alias_bomb_is_counted_as_if_written_out() -> None:
    levels = "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n"
        for n in range(8)
    )

    (fault,) = parsed(f"a: &a [x, x, x, x, x, x, x, x, x]\n{levels}").faults

    assert fault.code == "yaml-alias"
    assert str(MAX_ALIASED) in fault.message


def test_a_file_with_countless_faults_is_not_read_to_its_end() -> None:
    result = parsed("1: a\n" * 5000)

    assert len(result.faults) == MAX_FAULTS + 1
    assert result.faults[-1].code == "too-many"
