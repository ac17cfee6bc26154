"""Process validation, including aseptic process simulation: Annex 1 2.5 x."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Record, Text, Whole
from ccs_author.model.date import Date
from ccs_author.model.elements.element import Element
from ccs_author.model.process import HoldTime
from ccs_author.model.quantity import Hours
from ccs_author.model.reference import (
    DocumentId,
    InterventionId,
    LineId,
    MaterialId,
    ProcessId,
    StepId,
)


class Simulated(Record):
    """The most that one simulation includes, to set beside the routine maximum. 9.34."""

    what: Text | None = None
    """What is counted: welds, samples, open manipulations, people, hours …"""

    count: Whole | None = None
    """How many."""


class SimulationRun(Record):
    """One run of a process simulation and its result."""

    date: Date | None = None
    """When it ended."""

    shift: Text | None = None
    """The shift that ran it."""

    units: Whole | None = None
    """Units incubated."""

    positives: Whole | None = None
    """Units with growth."""

    report: DocumentId | None = None
    """The report."""


class AsepticProcessSimulation(Item):
    """An aseptic process simulation (media fill). Annex 1 9.32 to 9.49."""

    process: ProcessId | None = None
    """The process it simulates."""

    line: LineId | None = None
    """The line it runs on."""

    design: Markdown | None = None
    """How the run mimics the process."""

    covers_steps: tuple[StepId, ...] = ()
    """The steps included. Annex 1 9.33."""

    interventions: tuple[InterventionId, ...] = ()
    """The interventions included. Annex 1 9.34."""

    worst_case: tuple[Text, ...] = ()
    """Worst-case conditions included. Annex 1 9.36."""

    duration_h: Hours | None = None
    """Duration of the run, in hours."""

    connections: Whole | None = None
    """Connections made in one run."""

    open_manipulations: Whole | None = None
    """Open manipulations made in one run."""

    people: Whole | None = None
    """People present."""

    simulated: tuple[Simulated, ...] = ()
    """Further counts."""

    runs_initial: Whole | None = None
    """Consecutive successful runs at the start. Annex 1 9.38: three."""

    interval_months: Whole | None = None
    """Longest time between runs, for each shift, in months. Annex 1 9.38: about six."""

    shifts: Whole | None = None
    """Shifts covered."""

    units: Whole | None = None
    """Units filled in one run. Annex 1 9.40."""

    units_rationale: Text | None = None
    """Why that many. Annex 1 9.40."""

    acceptance_max_positives: Whole | None = None
    """Contaminated units accepted. Annex 1 9.46: none."""

    on_failure: Text | None = None
    """What is done when a unit grows. Annex 1 9.46."""

    repeats_on_failure: Whole | None = None
    """Consecutive successful runs after a failed one before production goes on. Annex 1 9.46:
    normally three."""

    medium: MaterialId | None = None
    """The medium."""

    medium_rationale: Text | None = None
    """Why this medium or surrogate: it lets organisms grow and behaves like the product.
    Annex 1 9.32."""

    growth_promotion: Text | None = None
    """Growth promotion, incl. local isolates. Annex 1 9.36 vi."""

    promoted: tuple[Literal["before use", "after incubation"], ...] = ()
    """When the medium is shown to grow organisms. Annex 1 9.36 vi and 9.45: both."""

    promotion_organisms: tuple[Literal["reference strains", "local isolates"], ...] = ()
    """Which organisms it is shown with. Annex 1 9.45: both."""

    gas: Text | None = None
    """Whether inert gas is replaced by air. Annex 1 9.33 iii."""

    incubation: Text | None = None
    """Incubation regime and its validation. Annex 1 9.44."""

    all_units_incubated: Text | None = None
    """Which units, samples and wastes are incubated. Annex 1 9.41 and 9.42."""

    discards: Text | None = None
    """How flushes, washes and wastes that routine discards are simulated and incubated, or why
    they have no bearing. Annex 1 9.42."""

    clear_container: Flag | None = None
    """Whether units are incubated in clear containers. Annex 1 9.43."""

    detection: Text | None = None
    """How growth is detected, and why that is sound. Annex 1 9.36 vii and 9.43."""

    holding: Text | None = None
    """The longest holding of sterile product and equipment included. Annex 1 9.36 iii."""

    fill: Text | None = None
    """The volume filled, and how it wets all surfaces and lets growth be seen. Annex 1
    9.36 iv."""

    pauses: Text | None = None
    """The pauses of routine work included, such as breaks and recharging. Annex 1 9.36 x."""

    campaign: Text | None = None
    """How campaigns are covered, or that there are none. Annex 1 9.36 xii."""

    surfaces_covered: Text | None = None
    """Sterile active substances: how all product-contact surfaces are covered. Annex 1 9.37."""

    materials_evaluated: Text | None = None
    """Sterile active substances: how the materials used in the run are evaluated for organisms.
    Annex 1 9.37."""

    grouping: Text | None = None
    """The rationale of grouping or matrix. Annex 1 9.36 ii."""

    time_cuts: Text | None = None
    """Which times are shorter than in routine, and why no exposure is lost. Annex 1 9.33 and
    9.36."""

    manual: Flag | None = None
    """Whether it is manual, so that each operator has runs of their own. Annex 1 9.39."""

    operator_runs_initial: Whole | None = None
    """Successful runs of each operator at the start, for manual processes. Annex 1 9.39."""

    operator_interval_months: Whole | None = None
    """Longest time between runs of one operator, in months."""

    environment: Text | None = None
    """Environmental monitoring during the run. Annex 1 9.36 xi."""

    triggers: tuple[Text, ...] = ()
    """Changes and stops that ask for a new run. Annex 1 9.38 and 9.49."""

    result_before_start: Flag | None = None
    """Rare production: whether the result of a run is at hand before the next batch starts.
    Part IV 9.5.2, Annex 2A 5.19."""

    restart_runs: Whole | None = None
    """Runs before production starts again after more than a year. Annex 2A 5.19: three."""

    restart_all_operators: Flag | None = None
    """Whether all operators concerned take part in those runs. Annex 2A 5.19."""

    production_end: Literal["not used", "additional", "instead of other runs"] | None = None
    """Whether runs at campaign or production end are used. Annex 1 9.36 xiii."""

    end_of_production: Text | None = None
    """Why a run at campaign or production end is used. Annex 1 9.36 xiii."""

    runs: tuple[SimulationRun, ...] = ()
    """Runs made."""

    protocol: DocumentId | None = None
    """The protocol."""

    last: Date | None = None
    """When the last successful run ended."""


class ProcessStudy(Item):
    """Another validation of the process: performance, cleaning, transport, hold times."""

    kind: (
        Literal[
            "process performance",
            "cleaning",
            "transport",
            "hold time",
            "filter",
            "changeover",
            "ongoing verification",
            "connection",
            "closure",
            "transfer",
        ]
        | None
    ) = None
    """What sort of study it is."""

    outcome: Text | None = None
    """What it showed."""

    report: DocumentId | None = None
    """The report."""

    last: Date | None = None
    """When it was finished."""


class ProcessValidation(Element):
    """How the process, and the aseptic process above all, is shown to be capable."""

    simulation_strategy: Markdown | None = None
    """How simulations together cover processes, lines, shifts and people."""

    simulations: tuple[AsepticProcessSimulation, ...] = ()
    """Aseptic process simulations."""

    studies: tuple[ProcessStudy, ...] = ()
    """Other validation studies."""

    hold_times: tuple[HoldTime, ...] = ()
    """Validated hold times. Annex 1 8.18."""
