"""What the strategy states of people and their clothing."""

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Garment, Gowning, Personnel
from ccs_author.rules import ANNEX_1, stated
from ccs_author.rules.personnel.access_to_a_and_b import people_gown_for_a_or_b


def _receives(_: Personnel, strategy: Strategy) -> bool:
    known = bool(strategy.premises.rooms or strategy.spaces)
    return known and people_gown_for_a_or_b(strategy)


def _with_gloves(gowning: Gowning, _: Strategy) -> bool:
    return "gloves" in gowning.garments


def _for_c_or_d(gowning: Gowning, _: Strategy) -> bool:
    return gowning.grade in ("C", "D")


def _for_a_cleanroom(gowning: Gowning, _: Strategy) -> bool:
    return gowning.grade in ("A", "B", "C", "D")


def _reusable(garment: Garment, _: Strategy) -> bool:
    return bool(garment.reusable)


VISITORS = stated(
    "visitors-handled",
    Personnel,
    "visitors",
    "how visitors and untrained people are handled",
    ANNEX_1("7.5"),
    covers=("A1-PER-007",),
    when=_receives,
    explanation="""
    Entry of visitors and untrained people to grade A and B is an exception with rules.

    They shed as much as anybody and know less of what they touch.

    State under `visitors` who approves and supervises, how the effect is assessed, and where it
    is recorded.
    """,
)

GLOVES_DISINFECTED = stated(
    "gloves-disinfected",
    Gowning,
    "glove_disinfection",
    "how and when gloves are disinfected during work",
    ANNEX_1("7.16"),
    covers=("A1-PER-010",),
    when=_with_gloves,
    explanation="""
    Gloves are disinfected regularly during work.

    A glove is sterile until it touches the first door.

    State under `glove_disinfection` the agent and the occasions or interval.
    """,
)

EXTRA_PROTECTION = stated(
    "extra-protection-decided",
    Gowning,
    "extra_protection",
    "whether gloves or masks are worn beside the usual clothing",
    ANNEX_1("7.13", "warning"),
    covers=("A1-GWN-004",),
    when=_for_c_or_d,
    explanation="""
    The strategy decides where gloves or masks are worn in grade C and D.

    Annex 1 leaves it to the strategy: the activity decides, not the grade.

    State the decision and its reason under `extra_protection`, also where nothing is added.
    """,
)

GOWNING_PROCEDURE = stated(
    "gowning-procedure",
    Gowning,
    "procedure",
    "the procedure for gowning and washing hands",
    ANNEX_1("7.10"),
    covers=("A1-GWN-011",),
    when=_for_a_cleanroom,
    explanation="""
    Gowning and washing hands follow a written procedure for each grade.

    The order of the moves keeps the outside of the gown clean.

    Name the document in `procedure`.
    """,
)

GARMENT_CYCLES = stated(
    "garment-cycles",
    Garment,
    "cycles_max",
    "how many cycles it may see",
    ANNEX_1("7.17"),
    covers=("A1-GWN-008",),
    when=_reusable,
    explanation="""
    Garments that are used again have a highest number of wash and sterilisation cycles.

    Each cycle breaks fibres, and broken fibres hold nothing back and leave the suit.

    State `cycles_max` from the garment's qualification.
    """,
)
