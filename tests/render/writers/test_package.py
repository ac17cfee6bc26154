"""A file tells whether it is still as it was written."""

import io
import zipfile
from collections.abc import Callable

import docx
import pytest

from ccs_author.render.writers.word import content_digest, untouched, write
from tests.render.kitchen_sink import kitchen_sink


@pytest.fixture(scope="module")
def file() -> bytes:
    return write(kitchen_sink())


def packed_anew(file: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
    return made.getvalue()


def test_a_file_as_written_is_untouched(file: bytes) -> None:
    assert untouched(file)


def test_another_compression_touches_nothing(file: bytes) -> None:
    again = packed_anew(file, lambda _, blob: blob)

    assert again != file
    assert untouched(again)
    assert content_digest(again) == content_digest(file)


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "docProps/core.xml"])
def test_a_change_of_any_part_is_seen(file: bytes, part: str) -> None:
    changed = packed_anew(file, lambda name, blob: blob + b" " * (name == part))

    assert not untouched(changed)
    assert content_digest(changed) != content_digest(file)


def test_a_file_that_another_program_saved_is_touched(file: bytes) -> None:
    document = docx.Document(io.BytesIO(file))
    document.add_paragraph("written by hand")
    saved = io.BytesIO()
    document.save(saved)

    assert not untouched(saved.getvalue())


def test_a_part_more_is_seen(file: bytes) -> None:
    more = io.BytesIO(file)
    with zipfile.ZipFile(more, "a") as target:
        target.writestr("word/comments.xml", b"<comments/>")

    assert not untouched(more.getvalue())


@pytest.mark.parametrize("content", [b"", b"text", b"PK\x05\x06" + bytes(18), b"PK\x03\x04"])
def test_what_is_no_file_of_ours_is_touched(content: bytes) -> None:
    assert not untouched(content)


def test_a_file_cut_short_is_touched(file: bytes) -> None:
    assert not untouched(file[: len(file) // 2])


def test_a_document_of_others_is_touched() -> None:
    saved = io.BytesIO()
    docx.Document().save(saved)

    assert not untouched(saved.getvalue())
