"""Integrity of single-use systems."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.single_use import SingleUseSystem
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule


@rule(
    SingleUseSystem,
    ANNEX_1("8.132", "warning"),
    ANNEX_2A("3.15"),
    ANNEX_1("8.137", "warning"),
    PART_IV("9.5.1", "warning"),
    covers=("A1-SUS-006", "ATMP-SUS-004"),
)
def single_use_integrity(system: SingleUseSystem, _: Strategy) -> Iterator[Gap]:
    """The strategy says how the integrity of a single-use system is assured.

    A pinhole lets organisms in and is seen by nobody.

    State `integrity_strategy`: the leak of concern and the test, or why none is needed.
    """
    if system.integrity_strategy is None:
        yield NotStated(f"how the integrity of {system.label} is assured is not stated")
