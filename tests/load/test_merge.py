"""What several files say becomes one."""

from ccs_author.load import yaml
from ccs_author.load.fault import Fault
from ccs_author.load.merge import Part, merge
from ccs_author.load.places import Places
from ccs_author.load.source import Source
from ccs_author.load.span import Entry


def merged(*texts: str) -> tuple[object, list[Fault], Places]:
    sources = [Source(n, f"{n}.yaml", text) for n, text in enumerate(texts)]
    parts = []
    for source in sources:
        parsed = yaml.parse(source)
        assert isinstance(parsed, yaml.Parsed)
        parts.append(Part(parsed.value, Entry(source.number, 0, 0, parsed.span)))
    whole, faults = merge(parts, sources)
    return whole.value, faults, Places(sources, whole.entry.value)


def test_records_are_merged_key_by_key_and_lists_joined() -> None:
    value, faults, places = merged("a: {x: 1, l: [p]}\n", "a: {y: 2, l: [q, r]}\nb: 3\n")

    assert value == {"a": {"x": 1, "l": ["p", "q", "r"], "y": 2}, "b": 3}
    assert faults == []
    assert str(places.of(("a", "l", 2))) == "1.yaml:1:18"
    assert str(places.of(("a", "y"), key=True)) == "1.yaml:1:5"
    assert str(places.of(("a", "x"))) == "0.yaml:1:8"


def test_a_second_value_is_a_fault_that_names_both_places() -> None:
    value, (fault,), _ = merged("a: {x: 1}\n", "a: {x: 1}\n")

    assert value == {"a": {"x": 1}}
    assert (str(fault.place), fault.code) == ("1.yaml:1:5", "duplicate-key")
    assert str(fault.labels[0][0]) == "0.yaml:1:5"


def test_a_list_and_a_record_do_not_merge() -> None:
    _, faults, _ = merged("a: [1]\n", "a: {x: 1}\n", "a: text\n")

    assert [str(fault.place) for fault in faults] == ["1.yaml:1:1", "2.yaml:1:1"]


def test_a_key_without_a_value_leaves_the_word_to_another_file() -> None:
    value, faults, places = merged("a:\nb: 1\n", "a: {x: 2}\n")

    assert (value, faults) == ({"b": 1, "a": {"x": 2}}, [])
    assert str(places.of(("a", "x"))) == "1.yaml:1:8"


def test_merging_changes_no_part() -> None:
    texts = ("a: &l [1]\nb: *l\n", "a: [2]\n")

    assert merged(*texts)[0] == {"a": [1, 2], "b": [1]}
