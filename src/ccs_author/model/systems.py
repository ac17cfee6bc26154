"""Closed systems, single-use systems and connection devices. Annex 1 8.127 to 8.139.

In Annex 1 a closed system is pipes, bags and cassettes; it is neither isolator nor RABS.
"""

from typing import Literal

from ccs_author.model.base import Flag, Item, Record, Text, Whole
from ccs_author.model.quantity import Hours
from ccs_author.model.reference import (
    CycleId,
    DeviceId,
    DocumentId,
    FilterId,
    RoomId,
    SingleUseId,
    VectorId,
)
from ccs_author.model.vocabulary import Frequency


class ClosureEvidence(Record):
    """What shows that a system is closed. Annex 1 8.130, Annex 2A 3.13 and 5.7."""

    method: Text | None = None
    """The test or monitoring, with its limit."""

    frequency: Frequency | None = None
    """When it is done; `each use` shows integrity for the whole use."""

    recorded_in: Text | None = None
    """Where the result is recorded."""

    document: DocumentId | None = None
    """The qualification or study behind it."""


class Automation(Record):
    """What an automated system needs beside its parts. Part IV 17."""

    qualification: DocumentId | None = None
    """Installation, operational and performance qualification."""

    software: DocumentId | None = None
    """The validation of its software. Annex 2A 3.19."""

    recipe_locked: Flag | None = None
    """Whether the recipe is locked."""

    alarms: tuple[Text, ...] = ()
    """Alarms that matter for contamination."""

    human_actions: tuple[Text, ...] = ()
    """What people do at the machine."""

    fault_plan: Text | None = None
    """How the system stays closed at a power loss or fault, and when it may be restarted."""


class ClosedSystem(Item):
    """A system that does not expose the product to the room."""

    count: Whole | None = None
    """How many of them."""

    rooms: tuple[RoomId, ...] = ()
    """The rooms they stand in."""

    kind: Literal["closed", "functionally closed"] | None = None
    """`functionally closed` when opened at times and returned to the closed state."""

    integral_each_use: Flag | None = None
    """Whether integrity is shown at every use. Annex 1 8.130."""

    evidence: tuple[ClosureEvidence, ...] = ()
    """What shows that it is closed."""

    single_use: tuple[SingleUseId, ...] = ()
    """The single-use systems fitted."""

    connection_devices: tuple[DeviceId, ...] = ()
    """The devices that make its connections."""

    vent_filters: tuple[FilterId, ...] = ()
    """Its vent and gas filters."""

    set_up_check: Text | None = None
    """The check at set-up that every connection is right. Annex 2A 5.7."""

    return_to_closed: Text | None = None
    """The validated cycle that restores the closed state after opening. Annex 1 8.130."""

    contact_sterilisation: Text | None = None
    """How product-contact surfaces are made sterile. Annex 1 8.128."""

    exterior_decontamination: Text | None = None
    """How the outside is decontaminated between batches. Annex 2A 5.18."""

    automation: Automation | None = None
    """Filled when the system is automated."""


class ConnectionDevice(Item):
    """A device that makes or breaks sterile connections. Annex 1 8.14 and 8.129."""

    kind: (
        Literal[
            "sterile tube welder",
            "tube sealer",
            "aseptic connector",
            "disconnector",
            "rapid transfer port",
            "other",
        ]
        | None
    ) = None
    """What sort of device it is."""

    count: Whole | None = None
    """How many of them."""

    intrinsic: Flag | None = None
    """Whether the device by design keeps the path sterile (intrinsic sterile connection)."""

    qualification: DocumentId | None = None
    """Its performance qualification under worst case."""

    worst_case: tuple[Text, ...] = ()
    """What the qualification took to the extreme: tubing, wet weld, number in series."""

    verified: Text | None = None
    """How its connections are verified in routine."""

    requalified: Frequency | None = None
    """How often it is requalified."""

    frozen_after: Flag | None = None
    """Whether its connections are frozen afterwards; then freeze-thaw belongs in the study."""

    freeze_thaw: DocumentId | None = None
    """The study of its connections after freezing and thawing. Annex 1 8.137."""

    limits: tuple[Text, ...] = ()
    """Limits of use: blade per weld, tubing sizes, one wet weld …"""


StoredMaterial = Literal[
    "released",
    "marker-negative",
    "marker-positive",
    "untested",
    "infectious or replication-competent vector",
    "other vector",
    "bank",
    "materials",
]
"""What a store may hold, as far as it bears on cross-contamination."""


class AlarmReview(Record):
    """How alarms of equipment are acknowledged, reviewed and trended. Annex 1 5.2."""

    critical: Literal["at once", "each shift", "daily", "each batch", "weekly"] | None = None
    """How soon critical alarms are reviewed. Annex 1 5.2: at once."""

    other: Frequency | None = None
    """How often all other alarms are reviewed."""

    trended: Text | None = None
    """How alarms are trended, and by whom."""

    procedure: DocumentId | None = None
    """The procedure."""


class Equipment(Item):
    """Equipment that matters for contamination. Annex 1 5.1 to 5.9."""

    kind: Text | None = None
    """What sort of equipment it is, by class and not by trade name."""

    count: Whole | None = None
    """How many of them."""

    rooms: tuple[RoomId, ...] = ()
    """Where it stands."""

    contact: Literal["direct", "indirect", "none"] | None = None
    """Whether parts of it touch the product or sterile surfaces. Annex 1 5.5."""

    contact_parts_sterilised: Text | None = None
    """How contact parts are made sterile. Annex 1 5.5."""

    sterilisation: CycleId | None = None
    """The cycle that sterilises contact parts. Annex 1 5.5."""

    cleaning: Text | None = None
    """How it is cleaned and disinfected. Annex 1 5.4."""

    cleaning_validation: DocumentId | None = None
    """The cleaning validation. Annex 1 5.4."""

    dirty_hold_h: Hours | None = None
    """Longest time between use and cleaning, in hours."""

    clean_hold_h: Hours | None = None
    """Longest time between cleaning and use or sterilisation, in hours."""

    qualification: DocumentId | None = None
    """Its qualification. Annex 1 5.6."""

    drawings: DocumentId | None = None
    """Its design description and drawings, as built. Annex 1 5.1."""

    niche: Text | None = None
    """What makes it a niche for growth (tray water, rotor, bath) and how that is controlled."""

    open_water: Flag | None = None
    """Whether it holds open water, as a water bath or humidity tray does."""

    stores: tuple[StoredMaterial, ...] = ()
    """What is kept in it, where it is a store or incubator. Part IV 4.2.1, Annex 2A 3.4."""

    store_separation: Text | None = None
    """What keeps different materials in it apart, such as overwraps and own shelves."""

    mobile: Flag | None = None
    """Whether it leaves its area. Annex 2A 3.16."""

    move_requalification: Text | None = None
    """How it is decontaminated and requalified when it does. Annex 2A 3.16."""

    alarms: tuple[Text, ...] = ()
    """Critical alarms and how soon they are reviewed. Annex 1 5.2."""

    vectors: tuple[VectorId, ...] = ()
    """Vectors that it meets."""

    temperature_limit: Text | None = None
    """Temperature range and alarm."""

    tests: tuple[Text, ...] = ()
    """Routine tests of the equipment."""
