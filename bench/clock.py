"""Time whole commands, as people wait for them."""

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

Command = Sequence[str | Path]


def fastest(commands: Mapping[str, Command], rounds: int) -> dict[str, float]:
    """Return the shortest time of each command, in seconds.

    The commands take turns, so that a busy minute of the machine hits all of them; and
    the shortest run is the one that was disturbed least. A command that fails ends it all:
    no failure passes for speed.
    """
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(_once(command))
    return {name: min(seconds) for name, seconds in times.items()}


def _once(command: Command) -> float:
    start = time.perf_counter()
    ran = subprocess.run(command, capture_output=True, check=False)
    seconds = time.perf_counter() - start
    if ran.returncode:
        told = (ran.stdout + ran.stderr).decode(errors="replace")
        sys.exit(f"{' '.join(map(str, command))}\n{told[-2000:]}")
    return seconds
