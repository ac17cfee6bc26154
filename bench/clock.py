"""Time whole commands, by what they ask of the processor."""

import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

Command = Sequence[str | Path]


def fastest(commands: Mapping[str, Command], rounds: int) -> dict[str, float]:
    """Return the shortest processor time of each command, in seconds.

    A command that is alone on its machine takes no longer than that; waiting for neighbours
    is left out. The commands take turns, so that a busy minute hits all of them; and the
    shortest run is the one that was disturbed least. A command that fails ends it all: no
    failure passes for speed.
    """
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(_once(command))
    return {name: min(seconds) for name, seconds in times.items()}


def _once(command: Command) -> float:
    start = _of_children()
    ran = subprocess.run(command, capture_output=True, check=False)
    seconds = _of_children() - start
    if ran.returncode:
        told = (ran.stdout + ran.stderr).decode(errors="replace")
        sys.exit(f"{' '.join(map(str, command))}\n{told[-2000:]}")
    return seconds


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
