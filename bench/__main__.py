"""`make bench`: what is promised about speed, measured.

Only ratios and orders of magnitude are promised: a machine with neighbours makes any number
of milliseconds a matter of luck. The floor is what any such program in Python has to do: import
typer, yaml and pydantic, and parse the same YAML files with the fastest loader there is.
"""

import compileall
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench import sizes
from bench.clock import Command, fastest

CHECKOUT = Path(__file__).parents[1]
CAR_T = CHECKOUT / "examples" / "car-t"
LARGEST = CHECKOUT / "examples" / "aseptic-vials"
SCHEMA = CHECKOUT / "schemas" / "strategy.schema.json"
PYTHON = sys.executable
CCS = Path(PYTHON).with_name("ccs")
RIVAL = (Path(PYTHON).with_name("check-jsonschema"), "--schemafile", SCHEMA)

FLOOR = """
import sys, typer, yaml
from pydantic import BaseModel
for file in sys.argv[1:]:
    with open(file, "rb") as stream:
        yaml.load(stream, yaml.CSafeLoader)
"""


@dataclass(frozen=True)
class Comparison:
    """Two commands, and how many times the other's time ours may take."""

    title: str
    ours: Command
    other: Command
    promise: float
    rounds: int = 15


def main() -> None:
    """Print one line a comparison, then the times of large strategies."""
    # As an installed package is; an environment that keeps no bytecode would compile anew
    # at each start, and that would be all there is to see.
    compileall.compile_dir(CHECKOUT / "src", quiet=1)
    print(f"the floor: import typer, yaml, pydantic.BaseModel; parse {_told(_files(CAR_T))}")
    with tempfile.TemporaryDirectory() as folder:
        tree, ids = sizes.merged(CAR_T)
        one = sizes.write(tree, Path(folder, "one"))
        ten = sizes.write(sizes.times(tree, ids, 10), Path(folder, "ten"))
        hundred = sizes.write(sizes.times(tree, ids, 100), Path(folder, "hundred"))
        many = sizes.write(sizes.with_locations(tree, ids, 10_000), Path(folder, "many"))

        for comparison in (*_start_up(), *_validation(one, ten)):
            _compare(comparison)
        _tell("validate 100 times the content", _validate(hundred))
        _tell("validate 10,000 monitoring locations", _validate(many))
        _tell("render car-t", _render(one, Path(folder)))
        _tell("render 10,000 monitoring locations", _render(many, Path(folder)))


def _start_up() -> tuple[Comparison, ...]:
    typer = (PYTHON, "-c", "import typer")
    return (
        Comparison("ccs --version : import typer", (CCS, "--version"), typer, 1.3),
        Comparison("ccs --help : import typer", (CCS, "--help"), typer, 1.3),
    )


def _validation(one: Path, ten: Path) -> tuple[Comparison, ...]:
    rival = (*RIVAL, one)
    return (
        Comparison("validate car-t : floor", _validate(CAR_T), _floor(CAR_T), 2),
        Comparison("validate the largest : its floor", _validate(LARGEST), _floor(LARGEST), 2),
        Comparison("validate car-t : check-jsonschema", _validate(one), rival, 0.5, 7),
        Comparison(
            "validate 10 times : once the content", _validate(ten), _validate(one), 12, 5
        ),
    )


def _floor(folder: Path) -> Command:
    return (PYTHON, "-c", FLOOR, *_files(folder))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("**/*.yaml"))


def _validate(path: Path) -> Command:
    return (CCS, "validate", "--format", "concise", "--fail-on", "never", path)


def _render(path: Path, folder: Path) -> Command:
    return (CCS, "render", "--force", "--output", folder / "ccs.docx", path)


def _told(files: list[Path]) -> str:
    size = sum(file.stat().st_size for file in files)
    return f"{len(files)} YAML files, {size // 1000} kB, with CSafeLoader"


def _compare(these: Comparison) -> None:
    both = {"ours": these.ours, "other": these.other}
    seconds = fastest(both, these.rounds)
    ratio = seconds["ours"] / seconds["other"]
    kept = "kept" if ratio <= these.promise else "NOT KEPT"
    print(
        f"{these.title:40}{seconds['ours'] * 1000:8.0f} ms :{seconds['other'] * 1000:6.0f} ms"
        f" = {ratio:5.2f}   promised {these.promise:g}, {kept}",
        flush=True,
    )


def _tell(title: str, command: Command) -> None:
    seconds = fastest({title: command}, 1)[title]
    print(f"{title:40}{seconds:8.1f} s", flush=True)


main()
