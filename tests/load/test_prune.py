"""Faulty parts are left out, and routes are still counted as they were written."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ccs_author.load import yaml
from ccs_author.load.prune import Pruning
from ccs_author.load.source import Source


def pruned(text: str, *routes: tuple[str | int, ...]) -> tuple[Any, Any, Pruning]:
    parsed = yaml.parse(Source(0, "site.yaml", text))
    assert isinstance(parsed, yaml.Parsed)
    pruning = Pruning()
    for route in routes:
        pruning.leave_out(route)
    return parsed.value, pruning.apply(parsed.value, parsed.span), pruning


def test_keys_and_items_are_left_out_and_the_original_stays() -> None:
    before, (after, _), _ = pruned("a: {x: 1, y: [p, q, r]}\nb: 2\n", ("a", "y", 1), ("b",))

    assert after == {"a": {"x": 1, "y": ["p", "r"]}}
    assert before == {"a": {"x": 1, "y": ["p", "q", "r"]}, "b": 2}


def test_a_part_inside_a_part_that_goes_makes_no_difference() -> None:
    _, (after, _), _ = pruned("a: {x: {y: 1}}\n", ("a", "x"), ("a", "x", "y"))

    assert after == {"a": {}}


def test_spans_go_with_their_items() -> None:
    _, (_, span), _ = pruned("a: [p, q, r]\n", ("a", 0))

    assert [kid.start for kid in span.kids["a"].value.kids] == [7, 10]


def test_what_is_shared_by_an_alias_is_left_out_where_it_is_faulty() -> None:
    _, (after, _), _ = pruned("a: &l [1, 2]\nb: *l\n", ("b", 0))

    assert after == {"a": [1, 2], "b": [2]}


@given(st.integers(1, 9), st.sets(st.integers(0, 8)))
def test_a_route_of_the_pruned_list_is_traced_back(length: int, gone: set[int]) -> None:
    gone = {index for index in gone if index < length}
    text = "a: [" + ", ".join(f"i{n}" for n in range(length)) + "]\n"

    before, (after, _), pruning = pruned(text, *(("a", index) for index in gone))

    for index, item in enumerate(after["a"]):
        _, written = pruning.as_written(("a", index))
        assert before["a"][written] == item
