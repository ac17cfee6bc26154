"""Which sterilisation cycles a rule asks about, and what their parameters measure."""

import math
from collections.abc import Iterable

from ccs_author.model import Strategy
from ccs_author.model.cycle import CycleParameter, SterilisationCycle
from ccs_author.model.vocabulary import DAYS

_AT_EACH_USE = ("each cycle", "each use", "each batch", "each session", "each lot")


def sterilises(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether product depends on the cycle."""
    return cycle.sterilises


def by_heat(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether the cycle works by heat, and product depends on it."""
    return cycle.by_heat


def has_loads(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether things are brought to the cycle, rather than steam to pipes and vessels."""
    return cycle.sterilises and cycle.kind != "steam in place"


def autoclave(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether it is an autoclave cycle on which product depends."""
    return cycle.sterilises and cycle.kind == "moist heat"


def porous(cycle: SterilisationCycle, strategy: Strategy) -> bool:
    """Whether it is an autoclave cycle for porous loads."""
    steam = cycle.moist_heat
    return autoclave(cycle, strategy) and steam is not None and steam.load == "porous"


def steam_in_place(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether it sterilises pipes and vessels where they stand."""
    return cycle.sterilises and cycle.kind == "steam in place"


def superheated_water(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether it works by superheated water."""
    return cycle.sterilises and cycle.kind == "superheated water"


def tunnel(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether containers pass through a tunnel."""
    dry = cycle.dry_heat
    return cycle.sterilises and dry is not None and dry.apparatus == "tunnel"


def oven(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether things stand in an oven."""
    dry = cycle.dry_heat
    return cycle.sterilises and dry is not None and dry.apparatus == "oven"


def dry_heat(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether it works by dry heat."""
    return cycle.sterilises and cycle.kind in ("dry heat", "depyrogenation")


def depyrogenates(cycle: SterilisationCycle, strategy: Strategy) -> bool:
    """Whether dry heat is to destroy endotoxin, as in a tunnel that names no other purpose."""
    unnamed = tunnel(cycle, strategy) and cycle.purpose is None
    told = "depyrogenation" in (cycle.kind, cycle.purpose)
    return dry_heat(cycle, strategy) and (told or unnamed)


def ethylene_oxide(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether it works by ethylene oxide."""
    return cycle.sterilises and cycle.kind == "ethylene oxide"


def radiation(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether it works by ionising radiation."""
    return cycle.sterilises and cycle.kind == "radiation"


def seldomer(frequency: str, days: float) -> bool:
    """Whether something is done less often than every so many days, or only by chance.

    Of events, those count as often enough that come with each use of the steriliser.
    """
    return DAYS.get(frequency, math.inf) > days and frequency not in _AT_EACH_USE


def unmeasured(parameters: Iterable[CycleParameter], wanted: Iterable[str]) -> list[str]:
    """Return the quantities that are wanted and that no parameter measures."""
    measured = {parameter.quantity for parameter in parameters}
    return [quantity for quantity in wanted if quantity not in measured]
