"""Kinds of control of a process."""

from collections.abc import Iterator

from ccs_author.model import Record, Strategy
from ccs_author.model.elements.element import Control
from ccs_author.model.process import Process
from ccs_author.model.reference import referring_fields
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.defences import defences

FEWEST = 2
REFUSED = {"tests", "neither"}


@rule(Process, ANNEX_1("2.7"), covers=("A1-DOC-016",))
def process_control_types(process: Process, strategy: Strategy) -> Iterator[Gap]:
    """The risks of a process are met by controls of more than one kind, the last test aside.

    One kind of control fails in one way; sterility comes from many that fail differently.

    Name the process, its steps, or the rooms and systems they use in `at` of the risks, and in
    `controls` what acts on them: a `nature` counts as a kind, and so does a filter, a barrier
    or a cycle.
    """
    places = _places(process)
    risks = [risk for risk in strategy.risk_management.risks if places.intersection(risk.at)]
    if not risks:
        yield NotStated(f"no risk is stated for {process.id} or one of its steps")
        return
    codes = tuple(code for risk in risks for code in risk.controls)
    found = [each.code for each in defences(codes, strategy) if each.part not in REFUSED]
    kinds = sorted({_kind(code, strategy) for code in found})
    if found and len(kinds) < FEWEST:
        yield Gap(f"all controls of the risks of {process.id} are of one kind: {kinds[0]}")


def _places(process: Process) -> set[str]:
    """Return the process, its steps, and what they name: rooms, systems, filters."""
    found = {process.id}
    for step in process.steps:
        found.add(step.id)
        found.update(_named(step))
    return found


def _named(record: Record) -> Iterator[str]:
    for field, _ in referring_fields(type(record)):
        value = getattr(record, field)
        yield from (value,) if isinstance(value, str) else value or ()


def _kind(code: str, strategy: Strategy) -> str:
    record = strategy.items[code]
    if isinstance(record, Control):
        return record.nature or f"that of {code}"
    return type(record).__name__.lower()
