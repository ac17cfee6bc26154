"""A syntax error costs its block, and hides no other error."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ccs_author.load.recover import read
from ccs_author.load.source import Source
from ccs_author.load.yaml import NOTHING


def test_every_syntax_error_of_a_file_is_reported() -> None:
    text = (
        "a:\n"
        "  - id: R1\n"
        "    grade:B\n"
        "  - id: R2\n"
        '    note: "open\n'
        "  - id: R3\n"
        "    x: @y\n"
        "b: c: d\n"
        "e: 1\n"
    )

    parsed = read(Source(0, "site.yaml", text))

    places = [(fault.place.line, fault.place.column) for fault in parsed.faults]
    assert places == [(3, 5), (5, 11), (7, 8), (8, 4)]


def test_the_blocks_without_errors_are_kept() -> None:
    parsed = read(Source(0, "site.yaml", "a: 1\nb: c: d\ne: {f: 2}\n"))

    assert parsed.value == {"a": 1, "e": {"f": 2}}
    assert parsed.lost == {("b",)}


def test_other_faults_are_reported_beside_a_syntax_error() -> None:
    parsed = read(Source(0, "site.yaml", "a: {x: 1, x: 2}\nb: @c\na: 3\n"))

    assert [fault.code for fault in parsed.faults] == [
        "duplicate-key",
        "yaml-syntax",
        "duplicate-key",
    ]


def test_prose_below_a_broken_line_is_not_taken_for_keys() -> None:
    text = "a:\n  statement: | oops\n    Note: this: is prose\n    - and: this: too\n"

    (fault,) = read(Source(0, "site.yaml", text)).faults

    assert fault.place.line == 2


def test_an_alias_into_another_block_is_not_blamed() -> None:
    parsed = read(Source(0, "site.yaml", "a: &x 1\nb: *x\nc: d: e\n"))

    assert [fault.code for fault in parsed.faults] == ["yaml-syntax"]


def test_of_a_file_without_blocks_nothing_is_kept() -> None:
    parsed = read(Source(0, "site.yaml", "[a: b: c"))

    assert len(parsed.faults) == 1
    assert parsed.lost == NOTHING


SIGNS = [*"abc:-[]{}#&*!|>'\"%@`,\t\\?0~\u2028"]
WORDS = ["\n", "\n  ", ": ", "- ", "\na: ", "..."]
PIECES = st.lists(st.sampled_from([*SIGNS, *WORDS]), max_size=30).map("".join)


@given(PIECES)
@settings(max_examples=600, deadline=None)
def test_no_text_makes_the_reader_fail(text: str) -> None:
    parsed = read(Source(0, "site.yaml", text))

    for fault in parsed.faults:
        assert 0 < fault.place.line <= text.count("\n") + 1
        assert (fault.place.line, fault.place.column) <= (
            fault.place.end_line,
            fault.place.end_column,
        )


def test_the_search_for_further_errors_ends() -> None:
    one = "".join(f"k{number}: a: b\n" for number in range(3000))
    other = "- " * 60 + "a: b: c\n" * 3000

    assert len(read(Source(0, "site.yaml", one)).faults) == 50
    assert len(read(Source(0, "site.yaml", "a:\n" + other)).faults) <= 50
