"""What the strategy states of each aseptic process simulation."""

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.process import Process, Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, stated

GASES = {"nitrogen", "carbon dioxide", "other process gas"}


def uses_gases(_: AsepticProcessSimulation, strategy: Strategy) -> bool:
    """Whether the site has a gas that keeps organisms from growing."""
    return any(each.kind in GASES for each in strategy.utilities.systems)


def groups(aps: AsepticProcessSimulation, strategy: Strategy) -> bool:
    """Whether one simulation stands for several products or for twin rooms."""
    process = strategy.find(aps.process, Process)
    covered = (strategy.find(code, Step) for code in aps.covers_steps)
    return (process is not None and len(process.products) > 1) or any(
        step.also_in for step in covered if step is not None
    )


TRIGGERS = stated(
    "simulation-triggers",
    AsepticProcessSimulation,
    "triggers",
    "which changes and stops ask for a new run",
    ANNEX_1("9.38"),
    ANNEX_1("9.49"),
    covers=("A1-APS-003",),
    explanation="""
    The strategy says after which changes and stops a process is simulated again.

    A run shows the process as it was; after a change of air, equipment, container or people, or
    after a long stop, it shows nothing any more.

    List `triggers`: changes of air handling, equipment, process, container and staff, and how
    long a stop may last.
    """,
)

GAS = stated(
    "simulation-gas",
    AsepticProcessSimulation,
    "gas",
    "whether air takes the place of inert gas",
    ANNEX_1("9.33", "warning"),
    ANNEX_1("9.36", "warning"),
    ANNEX_2A("5.19"),
    PART_IV("9.5.2", "warning"),
    FDA_ASEPTIC("IX.A", "info"),
    covers=("A1-APS-010", "ATMP-APS-011"),
    when=uses_gases,
    explanation="""
    Where gases are used, a simulation says whether sterile air takes their place.

    Under nitrogen or carbon dioxide most contaminants do not grow, so the run would pass
    whatever fell in.

    State `gas`: which gas is replaced by sterile-filtered air, or why an anaerobic run is made.
    """,
)

INCUBATION = stated(
    "simulation-incubation",
    AsepticProcessSimulation,
    "incubation",
    "how its units are incubated and how that was validated",
    ANNEX_1("9.44"),
    covers=("A1-APS-014",),
    explanation="""
    A simulation states how its units are incubated, and how that was validated.

    Units that were too short or too warm in the incubator pass because nothing could grow.

    State `incubation`: temperatures, order and days, and the study that shows they recover
    organisms of the site.
    """,
)

UNITS_INCUBATED = stated(
    "simulation-units-incubated",
    AsepticProcessSimulation,
    "all_units_incubated",
    "which of its units are incubated",
    ANNEX_1("9.41"),
    covers=("A1-APS-015",),
    explanation="""
    A simulation states which units are incubated, and by which rule any are left out.

    Units taken away beforehand are the ones that were handled most; leaving them out improves
    the result and not the process.

    State `all_units_incubated`: every intact unit; excluded are those alone that routine would
    discard by its procedure.
    """,
)

DISCARDS = stated(
    "simulation-discards",
    AsepticProcessSimulation,
    "discards",
    "what becomes of flushes, washes and wastes",
    ANNEX_1("9.42", "warning"),
    ANNEX_2A("5.19"),
    PART_IV("9.5.2", "warning"),
    FDA_ASEPTIC("IX.A", "info"),
    covers=("A1-APS-022", "ATMP-APS-009"),
    explanation="""
    A simulation incubates what routine discards, or says why that has no bearing.

    Flushes, washes and wastes have met the same connections and hands as the product; in small
    batches they are most of the medium.

    State `discards`: what is discarded in routine, and whether its medium is incubated.
    """,
)

ENVIRONMENT = stated(
    "simulation-environment",
    AsepticProcessSimulation,
    "environment",
    "how the environment is monitored during the run",
    ANNEX_1("9.36"),
    covers=("A1-APS-017",),
    explanation="""
    The environment is monitored during a simulation as in routine.

    A run without those results cannot be compared with any batch, and growth in it cannot be
    explained.

    State `environment`: as in routine, or what is added.
    """,
)

MEDIUM = stated(
    "simulation-medium",
    AsepticProcessSimulation,
    "medium_rationale",
    "why its medium stands for the product",
    ANNEX_1("9.32"),
    covers=("A1-APS-020",),
    explanation="""
    A simulation says why its medium, or its surrogate, stands for the product.

    It has to let organisms grow, and to flow, foam and wet like the product; a surrogate must
    not hold growth back.

    State `medium_rationale`: growth support, likeness in handling and, with a surrogate, that
    it does not inhibit.
    """,
)

GROUPING = stated(
    "simulation-grouping",
    AsepticProcessSimulation,
    "grouping",
    "why one run stands for several products or rooms",
    ANNEX_1("9.36", "warning"),
    ANNEX_2A("5.19", "warning"),
    PART_IV("9.5.2", "warning"),
    FDA_ASEPTIC("IX.A", "info"),
    covers=("ATMP-APS-012",),
    when=groups,
    explanation="""
    A simulation that stands for several products or rooms says why they are alike.

    What one run shows holds for another room or product only as far as nothing that matters
    differs.

    State `grouping`: the matrix or bracket, what is the same and which is the worst case.
    """,
)
