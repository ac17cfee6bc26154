"""A pattern gives what `re` gives, and is compiled when it is first used."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccs_author.pattern import Pattern

WRITTEN = r"(\w)-?(?i:a)+"
TEXTS = st.text(alphabet="aAb-x\n", max_size=12)


@given(TEXTS)
def test_it_finds_what_re_finds(text: str) -> None:
    ours, theirs = Pattern(WRITTEN, re.MULTILINE), re.compile(WRITTEN, re.MULTILINE)

    def spans(found: "re.Match[str] | None") -> tuple[int, int] | None:
        return found and found.span()

    assert spans(ours.search(text)) == spans(theirs.search(text))
    assert spans(ours.match(text, 1)) == spans(theirs.match(text, 1))
    assert spans(ours.fullmatch(text)) == spans(theirs.fullmatch(text))
    assert [each.span() for each in ours.finditer(text)] == [
        each.span() for each in theirs.finditer(text)
    ]
    assert ours.findall(text) == theirs.findall(text)
    assert ours.split(text) == theirs.split(text)
    assert ours.sub("_", text) == theirs.sub("_", text)


def test_it_is_compiled_when_it_is_first_used() -> None:
    broken = Pattern("(")

    with pytest.raises(re.error):
        broken.search("text")
