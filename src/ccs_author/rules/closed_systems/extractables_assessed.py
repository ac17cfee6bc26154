"""Extractables and leachables of single-use systems."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.single_use import SingleUseSystem
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule


@rule(
    SingleUseSystem,
    ANNEX_1("8.136"),
    ANNEX_2A("3.15"),
    PART_IV("5.1", "warning"),
    covers=("A1-SUS-003", "ATMP-SUS-003"),
)
def extractables_assessed(system: SingleUseSystem, _: Strategy) -> Iterator[Gap]:
    """Extractables and leachables of a single-use system are assessed.

    Plastic gives off substances, all the more with solvents, time and cold.

    Name the assessment in `extractables` and its outcome in `extractables_risk`.
    """
    if system.extractables is None:
        yield NotStated(f"no assessment of extractables of {system.label} is stated")
    elif system.extractables_risk is None:
        yield NotStated(
            f"the outcome of the assessment of extractables of {system.label} is not stated",
            "extractables",
        )
