"""check-jsonschema, a checker of others, comes to our verdict with our schema."""

from pathlib import Path

import pytest

from tests.referees.strategies import faulty_strategy
from tests.referees.tools import CHECKOUT, EXAMPLES, SCHEMA, installed, run

pytestmark = pytest.mark.referee

FILES = sorted(path for end in ("yaml", "yml") for path in EXAMPLES.rglob(f"*.{end}"))


def test_it_knows_our_schema_for_a_valid_one() -> None:
    told = run([installed("check-jsonschema"), "--check-metaschema", SCHEMA], CHECKOUT)

    assert told.returncode == 0, told.stdout


def test_it_accepts_every_file_of_the_examples() -> None:
    assert FILES

    told = run([installed("check-jsonschema"), "--schemafile", SCHEMA, *FILES], CHECKOUT)

    assert told.returncode == 0, told.stdout


def test_it_refuses_what_we_refuse(tmp_path: Path) -> None:
    file = faulty_strategy(tmp_path)

    told = run([installed("check-jsonschema"), "--schemafile", SCHEMA, file], tmp_path)

    assert told.returncode == 1
    for fault in ("drafft", "roms", "'E'"):
        assert fault in told.stdout
