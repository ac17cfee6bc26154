"""What the strategy states of sterilisation, whatever the method, and of heat."""

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.model.elements.sterilisation import UnsterilisedItem
from ccs_author.rules import ANNEX_1, stated
from ccs_author.rules.cycles import (
    by_heat,
    has_loads,
    porous,
    steam_in_place,
    sterilises,
    superheated_water,
)


def _of_several_loads(cycle: SterilisationCycle, strategy: Strategy) -> bool:
    return by_heat(cycle, strategy) and len(cycle.loads) > 1


def _kept_for_use(cycle: SterilisationCycle, strategy: Strategy) -> bool:
    in_tunnel = cycle.dry_heat is not None and cycle.dry_heat.apparatus == "tunnel"
    for_items = cycle.purpose != "depyrogenation" and cycle.kind != "depyrogenation"
    return sterilises(cycle, strategy) and for_items and not (cycle.terminal or in_tunnel)


def _with_indicators(cycle: SterilisationCycle, _: Strategy) -> bool:
    return cycle.sterilises and cycle.biological_indicators is not None


def _with_indicators_of_its_own(cycle: SterilisationCycle, strategy: Strategy) -> bool:
    return _with_indicators(cycle, strategy) and cycle.contractor is None


def _packed(cycle: SterilisationCycle, strategy: Strategy) -> bool:
    return cycle.sterilises and (cycle.packaging is not None or porous(cycle, strategy))


VALIDATED_LOADS = stated(
    "validated-loads",
    SterilisationCycle,
    "loads",
    "its load patterns",
    ANNEX_1("8.38"),
    covers=("A1-STE-002",),
    when=has_loads,
    also={
        "minimum_load": "the smallest load validated",
        "maximum_load": "the largest load validated",
    },
    explanation="""
    A sterilisation cycle names its load patterns, the smallest and the largest load included.

    A full chamber heats slowly and an empty one fast; a pattern between the two is covered only
    when both ends were shown.

    State `loads`, `minimum_load` and `maximum_load`.
    """,
)

OTHER_LOADS = stated(
    "revalidation-of-other-loads",
    SterilisationCycle,
    "other_loads",
    "how often loads other than the worst case are revalidated, and why",
    ANNEX_1("8.39", "warning"),
    covers=("A1-STE-004",),
    when=_of_several_loads,
    explanation="""
    Where a heat cycle has several loads, the strategy says how often those beside the worst
    case are revalidated.

    Annex 1 fixes the interval of the worst case alone, and leaves the others to the strategy.

    State the interval and the reason, such as bracketing, in `other_loads`.
    """,
)

POSITIVE_CONTROL = stated(
    "indicator-positive-control",
    SterilisationCycle,
    "biological_indicators.positive_control",
    "whether biological indicators are used with a positive control",
    ANNEX_1("8.42"),
    covers=("A1-STE-006",),
    when=_with_indicators,
    denied="uses biological indicators without a positive control",
    explanation="""
    Each use of biological indicators has a positive control.

    An indicator that would not have grown anyway also stays clear after the cycle.

    Incubate an unexposed indicator of the same lot and state `positive_control: true`.
    """,
)

INDICATOR_SUPPLIER = stated(
    "indicator-supplier",
    SterilisationCycle,
    "biological_indicators.supplier",
    "who makes its biological indicators",
    ANNEX_1("8.43", "warning"),
    when=_with_indicators_of_its_own,
    also={"biological_indicators.storage": "how its biological indicators are stored"},
    explanation="""
    Biological indicators come from a known supplier and are stored as their maker says.

    Spores that lay warm die before the cycle has begun.

    State `supplier` and `storage` under `biological_indicators`.
    """,
)

STERILE_HOLD = stated(
    "sterilised-hold-time",
    SterilisationCycle,
    "hold_h",
    "how long items stay sterile until use",
    ANNEX_1("8.46"),
    ANNEX_1("8.18"),
    covers=("A1-STE-007",),
    when=_kept_for_use,
    explanation="""
    Sterilised items and equipment have a longest time until they are used.

    Seals age and handling adds up; after some time nobody knows whether an item is sterile.

    State the validated time in `hold_h`.
    """,
)

INDEPENDENT_MONITORING = stated(
    "independent-cycle-monitoring",
    SterilisationCycle,
    "independent_monitoring",
    "what watches the cycle independently of its control",
    ANNEX_1("8.50"),
    covers=("A1-STE-009",),
    when=by_heat,
    explanation="""
    A heat cycle is watched by a system independent of the one that controls it.

    A probe that drifts misleads control and record alike, unless a second one contradicts it.

    State the second probe or system, and what happens when both differ, in
    `independent_monitoring`.
    """,
)

DEVIATING_CYCLES = stated(
    "deviating-cycles-detected",
    SterilisationCycle,
    "deviation_detection",
    "how a cycle outside its validated parameters is detected",
    ANNEX_1("8.41"),
    covers=("A1-STE-010",),
    when=sterilises,
    also={"deviation_procedure": "the procedure by which deviating cycles are investigated"},
    explanation="""
    Cycles outside their validated parameters are detected and investigated.

    The load looks the same; only the record tells it from a sterile one.

    State the mechanism in `deviation_detection` and name the procedure in
    `deviation_procedure`.
    """,
)

RECORD_REVIEWED = stated(
    "cycle-record-reviewed",
    SterilisationCycle,
    "record_reviewed",
    "whether each run has its own number and its record is reviewed at release",
    ANNEX_1("8.45"),
    covers=("A1-STE-012",),
    when=sterilises,
    denied="is not reviewed, run by run, when the batch is released",
    explanation="""
    Each run of a cycle has its own number, and its record is reviewed when the batch is
    released.

    A batch is as sterile as the runs behind it, so whoever releases it needs to have seen them.

    Link runs to batches and state `record_reviewed: true`.
    """,
)

STERILE_PACKAGING = stated(
    "sterile-packaging-qualified",
    SterilisationCycle,
    "packaging.validation",
    "the qualification of its packaging",
    ANNEX_1("8.48"),
    covers=("A1-STE-013",),
    when=_packed,
    also={
        "packaging.hold_before_h": "how long packed items may wait for sterilisation",
        "packaging.shelf_life": "the shelf life of packed items",
    },
    explanation="""
    Packaging that keeps items sterile is qualified with its seal, for the wait before and the
    shelf life after sterilisation.

    After the cycle the pack is all that stands between a sterile item and the room.

    State `packaging.validation`, `packaging.hold_before_h` and `packaging.shelf_life`.
    """,
)

UNSTERILISED_ITEMS = stated(
    "unsterilised-item-transfer",
    UnsterilisedItem,
    "validated_by",
    "the study that shows its disinfection and transfer work",
    ANNEX_1("8.49"),
    covers=("A1-STE-014",),
    also={"monitoring": "a monitoring location that includes it"},
    explanation="""
    Items that can't be sterilised enter by a validated disinfection and are monitored.

    A cart or a tool that goes in as it is brings the outer room with it.

    Name the study in `validated_by` and the locations in `monitoring`.
    """,
)

DRYNESS = stated(
    "load-dryness",
    SterilisationCycle,
    "moist_heat.dryness_check",
    "how dryness of the load is confirmed",
    ANNEX_1("8.56"),
    covers=("A1-AUT-004",),
    when=porous,
    explanation="""
    Porous loads are seen to be dry when they leave the steriliser.

    A wet wrapping lets organisms through on the first shelf that it lies on.

    State the check, and what happens to wet loads, in `moist_heat.dryness_check`.
    """,
)

STEAM_IN_PLACE = stated(
    "steam-in-place-points",
    SterilisationCycle,
    "steam_in_place.points",
    "where temperature is measured",
    ANNEX_1("8.58"),
    ANNEX_1("8.63"),
    covers=("A1-SIP-001",),
    when=steam_in_place,
    also={
        "steam_in_place.slowest_points": "how its points stand for the slowest to heat",
        "steam_in_place.kept_sterile": "what keeps the system sterile afterwards",
    },
    explanation="""
    A system sterilised by steam in place is measured at points that stand for the slowest to
    heat, and is kept sterile afterwards.

    Air and condensate collect in dead legs far from the inlet, where no probe looks; and a
    cooling vessel sucks in air through any leak.

    State `points`, `slowest_points` and `kept_sterile` under `steam_in_place`.
    """,
)

SUPERHEATED_WATER = stated(
    "superheated-water-checks",
    SterilisationCycle,
    "superheated_water.load_mapping",
    "the mapping of its load",
    ANNEX_1("8.64", "warning"),
    ANNEX_1("8.65", "warning"),
    covers=("A1-SHW-001",),
    when=superheated_water,
    also={"superheated_water.nozzle_check": "how often nozzles and drains are checked"},
    explanation="""
    Superheated water reaches the whole load, as a mapping showed and checks of the nozzles
    confirm.

    A blocked nozzle leaves a cold corner that the probes need not notice.

    State `load_mapping` and `nozzle_check` under `superheated_water`.
    """,
)
