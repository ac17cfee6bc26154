"""What the strategy states of isolators and RABS."""

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, stated
from ccs_author.rules.barriers.negative_isolator import isolator


def rabs(barrier: Barrier, _: Strategy) -> bool:
    """Whether the barrier is a restricted access barrier system."""
    return barrier.kind in ("closed RABS", "open RABS")


def gloved(barrier: Barrier, strategy: Strategy) -> bool:
    """Whether the strategy describes gloves of the barrier."""
    return barrier.gloves is not None and may_have_gloves(barrier, strategy)


def may_have_gloves(barrier: Barrier, _: Strategy) -> bool:
    """Whether the strategy does not say that the barrier has no gloves.

    It says so by `count: 0`, if it says nothing else of them.
    """
    gloves = barrier.gloves
    if gloves is None or gloves.count != 0:
        return True
    told = (value for field, value in gloves if field not in ("count", "assumed", "derived"))
    return any(value not in (None, ()) for value in told)


def gloved_rabs(barrier: Barrier, strategy: Strategy) -> bool:
    """Whether it is a RABS whose gloves the strategy describes."""
    return rabs(barrier, strategy) and gloved(barrier, strategy)


def decontaminated(barrier: Barrier, _: Strategy) -> bool:
    """Whether the strategy describes bio-decontamination of the barrier."""
    return barrier.bio_decontamination is not None


GLOVE_REPLACEMENT = stated(
    "glove-replacement",
    Barrier,
    "gloves.replaced_weeks",
    "after how long its gloves are replaced",
    ANNEX_1("4.21"),
    covers=("A1-BAR-010",),
    when=may_have_gloves,
    also={"gloves.replacement_basis": "why its gloves are replaced after that time"},
    explanation="""
    The strategy says after how long gloves of a barrier are replaced, and why.

    Annex 1 sets no interval and asks the strategy for one: material and use decide.

    State `gloves.replaced_weeks` and why in `gloves.replacement_basis`; `count: 0` of a barrier
    without gloves.
    """,
)

RABS_GLOVE_INTEGRITY = stated(
    "rabs-glove-integrity",
    Barrier,
    "gloves.integrity_tested",
    "when its gloves are tested for integrity",
    ANNEX_1("4.21"),
    covers=("A1-BAR-016",),
    when=gloved_rabs,
    explanation="""
    Gloves of a RABS are tested for integrity at stated intervals.

    An eye finds a tear, not a pinhole. Annex 1 sets no interval for a RABS, so the strategy
    does.

    State `gloves.integrity_tested`, for example `[each batch]`.
    """,
)

ISOLATOR_PRESSURE_INDICATOR = stated(
    "isolator-pressure-indicator",
    Barrier,
    "pressure_indicator",
    "whether its pressure against the room is displayed",
    ANNEX_1("4.16"),
    covers=("A1-PRS-004",),
    when=isolator,
    denied="has no display of its pressure against the room",
    explanation="""
    The pressure of an isolator against its room is displayed.

    Its pressure is part of the wall; who works at the gloves must see at once that it is gone.

    Fit an indicator and state `pressure_indicator: true`.
    """,
)

GLOVE_RESISTANCE = stated(
    "glove-resistance",
    Barrier,
    "gloves.resistance",
    "what shows that its gloves withstand work and agents",
    ANNEX_1("4.21"),
    covers=("A1-BAR-009",),
    when=gloved,
    explanation="""
    Gloves of a barrier are shown to withstand the work and the agents they meet.

    A material that peroxide makes brittle tears in the middle of a session.

    Name the study of mechanical and chemical resistance in `gloves.resistance`.
    """,
)

GLOVES_AFTER_EXPOSURE = stated(
    "gloves-after-exposure",
    Barrier,
    "gloves.disinfected_after_exposure",
    "whether its gloves are disinfected after each exposure to the room",
    ANNEX_1("4.21"),
    covers=("A1-BAR-015",),
    when=gloved_rabs,
    denied="does not have its gloves disinfected after exposure to the room",
    explanation="""
    Gloves of a RABS that met the air of the room are disinfected before work goes on.

    Behind an open door the outside of a glove is as clean as the room, not as grade A.

    State `gloves.disinfected_after_exposure: true`.
    """,
)

CLEANED_BEFORE_DECONTAMINATION = stated(
    "cleaned-before-decontamination",
    Barrier,
    "bio_decontamination.cleaned_before",
    "by which procedure it is cleaned before bio-decontamination",
    ANNEX_1("4.22"),
    covers=("A1-BAR-019",),
    when=decontaminated,
    explanation="""
    A barrier is cleaned before it is bio-decontaminated.

    Soil shields what lies under it from vapour and sporicide.

    Name the procedure in `bio_decontamination.cleaned_before`.
    """,
)

DECONTAMINATION_HOLD = stated(
    "decontamination-hold",
    Barrier,
    "bio_decontamination.hold_h",
    "how long the state after bio-decontamination holds",
    ANNEX_1("8.18"),
    covers=("A1-BAR-022",),
    when=decontaminated,
    also={"bio_decontamination.report": "the report that validates its bio-decontamination"},
    explanation="""
    The time from bio-decontamination of a barrier to the end of its use is set and validated.

    The state is reached once and fades with each glove, door and transfer.

    State `hold_h` and `report` under `bio_decontamination`.
    """,
)
