"""`make mutate`: break the examples, and print what the rules notice."""

import sys
from pathlib import Path

from tests.rules.mutation.table import as_text, failures, into_readme
from tests.rules.mutation.whole import QUICK, Amount, run

README = Path(__file__).parents[1] / "README.md"


def main(arguments: list[str]) -> int:
    """Run in full, or `--quick` without touching the README; 1 where a target is missed."""
    quick = "--quick" in arguments
    result = run(QUICK if quick else Amount())
    sys.stdout.write(as_text(result))
    if not quick:
        into_readme(result, README)
    missed = failures(result)
    sys.stdout.writelines(f"missed: {each}\n" for each in missed)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
