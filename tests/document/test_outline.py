"""A document reads as text, so that golden files and diffs are for people."""

from pathlib import Path

from ccs_author.document.outline import outline
from tests.render.kitchen_sink import kitchen_sink

GOLDEN = Path(__file__).parent / "kitchen_sink.txt"


def test_each_kind_of_block_has_its_form() -> None:
    assert outline(kitchen_sink()) == GOLDEN.read_text()
