"""Cooling after sterilisation."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def cooled_by_contact(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether a coolant touches the load, or may, as the strategy leaves it open."""
    fluid = cycle.moist_heat is not None and cycle.moist_heat.load == "fluid"
    usual = fluid or cycle.kind == "superheated water"
    touches = cycle.coolant_touches_load
    return cycle.by_heat and (usual if touches is None else touches)


@rule(SterilisationCycle, ANNEX_1("8.53"), covers=("A1-STE-015",), when=cooled_by_contact)
def sterile_coolant(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """A gas or liquid that cools the load by touching it is sterile.

    While containers cool they draw in what surrounds them through the smallest leak.

    State `coolant_sterile: true`, or `coolant_touches_load: false`.
    """
    if cycle.coolant_sterile is None:
        yield NotStated(f"whether the coolant of {cycle.label} is sterile is not stated")
    elif not cycle.coolant_sterile:
        yield Gap(f"the coolant of {cycle.label} is not sterile", "coolant_sterile")
