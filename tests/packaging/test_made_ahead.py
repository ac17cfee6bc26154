"""What an installation makes ahead saves time, and changes nothing else."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ccs_author.model import Record, kept
from ccs_author.model.fields import annotations_of
from ccs_author.packed import NAME

CHECKOUT = Path(__file__).parents[2]
CAR_T = CHECKOUT / "examples" / "car-t"
FOLDERS = ("src/ccs_author", "templates", "schemas")

VALIDATE = """
import sys
from ccs_author.cli import run
sys.exit(run(["validate", "--as-of", "2026-11-01", "--format", "json", sys.argv[1]]))
"""

CLASSES = """
import json
from ccs_author.model import Record, Strategy, deferred

def below(kind):
    for child in kind.__subclasses__():
        yield child
        yield from below(child)

waited = deferred.waits(Strategy)
told = {}
for kind in dict.fromkeys((Record, *below(Record))):
    schema = kind.model_json_schema()
    told[kind.__qualname__] = {
        "fields": {name: repr(field) for name, field in kind.model_fields.items()},
        "config": {key: str(value) for key, value in sorted(kind.model_config.items())},
        "private": list(kind.__private_attributes__),
        "class variables": sorted(kind.__class_vars__),
        "validators": sorted(kind.__pydantic_decorators__.model_validators),
        "signature": str(kind.__signature__),
        "left over": [n for n, v in vars(kind).items() if "deferred" in type(v).__module__],
        "schema": schema,
    }
record = Strategy.model_validate({"site": {"name": "S"}, "vectors": [{"id": "V-1"}]})
same = Strategy.model_validate({"site": {"name": "S"}, "vectors": [{"id": "V-1"}]})
told["record"] = [repr(record), record == same]
for name, attempt in {"hashed": hash, "changed": lambda it: setattr(it, "ccs", 2)}.items():
    try:
        attempt(record)
    except (TypeError, ValueError) as refused:
        told[name] = str(refused)
print(json.dumps([waited, told]))
"""

IMPORTED = """
import sys
from ccs_author.cli import run
run(["validate", sys.argv[1]])
from ccs_author.model import Strategy, deferred
asked = "pydantic.fields" in sys.modules or not deferred.waits(Strategy)
print("pydantic was asked" if asked else "pydantic waits")
"""

MADE = """
from pathlib import Path
from zlib import crc32
from ccs_author import packed, rules
from ccs_author.model import ready
print(crc32(ready.made()), crc32(packed.packed(Path(rules.__path__[0]), rules.__name__)))
"""


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the package without what was made ahead."""
    made = shutil.ignore_patterns(kept.KEPT.name, NAME, "__pycache__")
    copy = tmp_path_factory.mktemp("bare")
    for folder in FOLDERS:
        shutil.copytree(CHECKOUT / folder, copy / folder, ignore=made)
    return copy


def _run(checkout: Path, script: str, *arguments: Path, hash_seed: str = "1") -> str:
    ran = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=CAR_T,
        env={"PYTHONPATH": str(checkout / "src"), "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return re.sub(r" at 0x[0-9a-f]+", "", ran.stdout)


def _below(kind: type[Record]) -> list[type[Record]]:
    return [k for child in kind.__subclasses__() for k in (child, *_below(child))]


def test_it_finds_the_same(bare: Path) -> None:
    assert _run(CHECKOUT, VALIDATE, CAR_T) == _run(bare, VALIDATE, CAR_T) != ""


def test_the_classes_are_the_same_once_pydantic_looked_at_them(bare: Path) -> None:
    waited, ahead = json.loads(_run(CHECKOUT, CLASSES))
    at_once, anew = json.loads(_run(bare, CLASSES))

    assert (waited, at_once) == (kept.serves(), False)
    assert _differences(ahead, anew) == {}
    assert len(ahead) > 100


def _differences(some: dict[str, Any], other: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    names = some.keys() | other.keys()
    return {n: (some.get(n), other.get(n)) for n in names if some.get(n) != other.get(n)}


def test_a_sound_strategy_is_validated_without_a_question_to_pydantic() -> None:
    assert kept.serves(), "the model has changed since it was installed: `make schemas`"
    assert _run(CHECKOUT, IMPORTED, CAR_T).splitlines()[-1] == "pydantic waits"


@pytest.mark.parametrize("kind", _below(Record), ids=lambda kind: kind.__name__)
def test_fields_are_read_as_pydantic_reads_them(kind: type[Record]) -> None:
    assert list(annotations_of(kind)) == list(kind.model_fields)


def test_the_same_sources_make_the_same_bytes(bare: Path) -> None:
    assert _run(CHECKOUT, MADE) == _run(CHECKOUT, MADE, hash_seed="2")
    assert _run(CHECKOUT, MADE).split()[0] == _run(bare, MADE).split()[0]
