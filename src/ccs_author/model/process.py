"""Manufacturing processes, step by step."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Record, Text, Whole
from ccs_author.model.quantity import Hours, Minutes
from ccs_author.model.reference import (
    ContainerId,
    DeviceId,
    DocumentId,
    EquipmentId,
    FilterId,
    InterventionId,
    LineId,
    MaterialId,
    ProductId,
    RoomId,
    SingleUseId,
    SpaceId,
    SystemId,
    VectorId,
)
from ccs_author.model.vocabulary import Exposure

Operation = Literal[
    "receipt",
    "preparation",
    "compounding",
    "preparing solutions",
    "preparing components",
    "cleaning equipment",
    "assembly",
    "aseptic assembly",
    "aseptic connection",
    "aseptic compounding",
    "sterile filtration",
    "filling",
    "stoppering",
    "sealing",
    "capping",
    "loading a lyophiliser",
    "lyophilisation",
    "terminal sterilisation",
    "cell processing",
    "culture",
    "harvest",
    "formulation",
    "sampling",
    "inspection",
    "labelling",
    "packaging",
    "freezing",
    "storage",
    "transport",
    "thawing",
]


class Connection(Record):
    """A connection that is made or broken during a step. Annex 1 8.14 and 8.129."""

    kind: (
        Literal[
            "sterile weld",
            "heat seal",
            "aseptic connector",
            "steam-in-place connection",
            "luer",
            "spike",
            "needle",
            "open tube",
            "sampling pouch",
            "other",
        ]
        | None
    ) = None
    """How the connection is made."""

    device: DeviceId | None = None
    """The device that makes it, from `premises.connection_devices`."""

    count_routine: Whole | None = None
    """How many in a routine batch."""

    count_max: Whole | None = None
    """Most allowed in a batch; the process simulation must reach it."""


class HoldTime(Record):
    """A limit on how long something may wait. Annex 1 8.18."""

    what: Text | None = None
    """What is held, from when to when."""

    stage: (
        Literal[
            "cleaning to sterilisation",
            "sterilised items",
            "decontaminated environment",
            "preparation to filtration",
            "sterile bulk",
            "processing",
            "filling",
        ]
        | None
    ) = None
    """Which of the seven times of Annex 1 8.18 it limits."""

    routine_h: Hours | None = None
    """Routine time, in hours."""

    max_h: Hours | None = None
    """Longest time allowed, in hours."""

    validated_by: DocumentId | None = None
    """The study that supports it."""


class CriticalParameter(Record):
    """A process parameter with a limit that matters for contamination."""

    name: Text | None = None
    """What is measured."""

    setpoint: Text | None = None
    """The usual value, with unit."""

    limit: Text | None = None
    """The limit or range, with unit."""

    reason: Text | None = None
    """Why the limit is what it is."""


class Step(Item):
    """One step of a process, as far as contamination control is concerned. Annex 1 8.7."""

    operation: Operation | None = None
    """What sort of operation it is."""

    description: Text | None = None
    """What is done."""

    exposure: Exposure | None = None
    """How far the product meets the surroundings."""

    aseptic: Flag | None = None
    """Whether sterile items are handled so that nothing may be added."""

    manual: Flag | None = None
    """Whether people do it by hand in the critical zone."""

    room: RoomId | None = None
    """The room it takes place in."""

    also_in: tuple[RoomId, ...] = ()
    """Twin rooms in which the same step runs as well, e.g. a second suite."""

    zone: SpaceId | None = None
    """The graded space the product is exposed in: a zone, barrier or clean-air device."""

    system: SystemId | None = None
    """The closed system that holds the product."""

    single_use: tuple[SingleUseId, ...] = ()
    """Single-use systems used."""

    equipment: tuple[EquipmentId, ...] = ()
    """Equipment used."""

    filters: tuple[FilterId, ...] = ()
    """Sterilising and vent filters used."""

    materials: tuple[MaterialId, ...] = ()
    """Materials added or consumed."""

    containers: tuple[ContainerId, ...] = ()
    """Containers filled or opened."""

    vectors: tuple[VectorId, ...] = ()
    """Vectors present."""

    duration_min: Minutes | None = None
    """Routine duration, in minutes."""

    duration_max_min: Minutes | None = None
    """Longest duration allowed, in minutes."""

    people_max: Whole | None = None
    """Most people present."""

    connections: tuple[Connection, ...] = ()
    """Connections made or broken."""

    open_manipulations_routine: Whole | None = None
    """How many open manipulations a routine batch needs."""

    open_manipulations_max: Whole | None = None
    """Most open manipulations allowed in a batch."""

    interventions: tuple[InterventionId, ...] = ()
    """Interventions that can happen in this step. Annex 1 8.16."""

    hold_times: tuple[HoldTime, ...] = ()
    """Waiting times around this step."""

    aerosol: Flag | None = None
    """Whether it can raise an aerosol. Annex 2A 5.17."""

    aerosol_control: Text | None = None
    """What keeps the aerosol from spreading."""

    antimicrobial: Text | None = None
    """Antimicrobials present, and how they are removed. Part IV 7.11."""

    patient_material: Literal["untested", "negative", "positive", "not applicable"] | None = (
        None
    )
    """Infection-marker status of the patient or donor material handled."""

    decontamination_after: Text | None = None
    """What is decontaminated before the next batch, and how that is validated."""

    unusual_risk: Text | None = None
    """Why filling before terminal sterilisation is at unusual risk: slow, wide neck, exposed
    for more than a few seconds; or `none`, and why. Annex 1 8.4."""

    background_exception: Text | None = None
    """Why the surroundings are below what is expected for this exposure, with approval."""

    identity_check: Text | None = None
    """The identity check made at this step."""


class Process(Item):
    """A manufacturing process, from receipt to the sealed container."""

    kind: (
        Literal[
            "aseptic processing",
            "sterile filtration and aseptic filling",
            "terminal sterilisation",
            "cell processing",
            "preparation",
        ]
        | None
    ) = None
    """What sort of process it is."""

    description: Markdown | None = None
    """How the process runs, for a reader who has never seen it."""

    products: tuple[ProductId, ...] = ()
    """The products it makes."""

    line: LineId | None = None
    """The line or suite it runs on."""

    steps: tuple[Step, ...] = ()
    """The steps, in order."""

    critical_parameters: tuple[CriticalParameter, ...] = ()
    """Parameters with limits that matter for contamination."""

    duration_max_h: Hours | None = None
    """Longest duration of the whole process, in hours."""

    longest_gap_months: Whole | None = None
    """Longest time between two batches, in months. Part IV 9.5.2, Annex 2A 5.19."""

    makes_bank: Flag | None = None
    """Whether it makes a cell bank or seed lot. Part IV 8, Annex 2A 5.32."""

    exclusive_use: Text | None = None
    """How the area is kept free of other living material meanwhile. Annex 2A 5.32."""

    flow_diagram: DocumentId | None = None
    """The process flow diagram."""
