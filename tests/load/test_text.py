"""Bytes become text, or one clear fault."""

import pytest

from ccs_author.load.text import MAX_BYTES, decode

REFUSED = {
    "UTF-16 with a mark": ("a: 1\n".encode("utf-16"), "encoding", "UTF-16"),
    "UTF-16 without a mark": ("a: 1\n".encode("utf-16-be"), "encoding", "UTF-16"),
    "UTF-32": ("a: 1\n".encode("utf-32"), "encoding", "UTF-32"),
    "a Word file": (b"PK\x03\x04\x14\x00", "not-text", "a Word, Excel or zip file"),
    "a PDF": (b"%PDF-1.7\n", "not-text", "a PDF file"),
    "random bytes": (bytes(range(256)), "not-text", "not a text file"),
    "more than is read": (b"#" * (MAX_BYTES + 1), "too-large", "32000001 bytes"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_utf_8_text_is_refused_with_one_fault(case: str) -> None:
    raw, code, says = REFUSED[case]

    text = decode(raw, "site.yaml")

    assert not text.usable
    assert [fault.code for fault in text.faults] == [code]
    assert says in text.faults[0].message


@pytest.mark.parametrize("raw", [b"a: 1\n", b"\xef\xbb\xbfa: 1\n"])
def test_a_byte_order_mark_makes_no_difference(raw: bytes) -> None:
    text = decode(raw, "site.yaml")

    assert (text.source.text, text.faults, text.usable) == ("a: 1\n", (), True)


def test_a_latin_1_byte_is_pointed_at_and_shown() -> None:
    text = decode("a: 1\nb: Zürich\n".encode("latin-1"), "site.yaml")

    (fault,) = text.faults
    assert (fault.place.line, fault.place.column) == (2, 5)
    assert "0xfc" in fault.message
    assert "`ü`" in fault.message


def test_a_lone_surrogate_is_named_as_such() -> None:
    (fault,) = decode(b"a: \xed\xa0\x80\n", "site.yaml").faults

    assert "lone surrogate" in fault.message
    assert (fault.place.line, fault.place.column) == (1, 4)


def test_every_control_character_is_pointed_at_and_the_rest_stays_in_its_column() -> None:
    text = decode(b"a: x\x01y\x00\nb: \x7f\n", "site.yaml")

    places = [(fault.place.line, fault.place.column) for fault in text.faults]
    assert places == [(1, 5), (1, 7), (2, 4)]
    assert {fault.code for fault in text.faults} == {"control-character"}
    assert text.source.text == "a: x\ufffdy\ufffd\nb: \ufffd\n"
    assert text.usable


def test_a_character_that_turns_the_reading_direction_is_a_fault() -> None:
    (fault,) = decode("a: x\u202ey\n".encode(), "site.yaml").faults

    assert fault.code == "hidden-character"
    assert "right-to-left override" in fault.message


def test_a_file_full_of_control_characters_has_no_more_faults_than_one_reads() -> None:
    raw = b"a: " + b"text \x01 text and more text " * 500

    assert len(decode(raw, "site.yaml").faults) == 20
