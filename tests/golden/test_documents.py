"""Whole documents of the examples as text; `make golden` accepts new ones.

Read the difference before it is committed: it is what readers of the document will see.
"""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from ccs_author.check import assess
from ccs_author.cli.remarks import remarks
from ccs_author.document.outline import outline
from ccs_author.load import load
from ccs_author.render.compose import compose
from ccs_author.rules import known_editions

ACCEPTED = Path(__file__).parent
EXAMPLES = Path(__file__).parents[2] / "examples"
AS_OF = dt.date(2026, 11, 22)
NAMES = sorted(path.parent.name for path in EXAMPLES.glob("*/site.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_the_document_is_the_one_that_was_accepted(name: str) -> None:
    folder = EXAMPLES / name
    accepted = ACCEPTED / name / "document.txt"
    loaded = load(folder)
    assert loaded.strategy is not None
    found = tuple(remarks(assess(loaded, as_of=AS_OF), folder))

    told = outline(compose(loaded.strategy, found, folder, editions=known_editions()))

    if os.environ.get("CCS_GOLDEN") == "write":
        accepted.parent.mkdir(exist_ok=True)
        accepted.write_text(told, encoding="utf-8")
    assert told == accepted.read_text(encoding="utf-8")
