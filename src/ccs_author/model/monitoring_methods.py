"""How samples are read, and where the usual counting gives way. Annex 1 9.4 to 9.31."""

from typing import Literal

from ccs_author.model.base import Item, Markdown, Record, Text
from ccs_author.model.date import Date
from ccs_author.model.quantity import Celsius, Hours
from ccs_author.model.reference import DocumentId, PlaceId
from ccs_author.model.vocabulary import Frequency, Grade


class CountingException(Record):
    """A grade A place whose particles cannot be counted while agents are open. Annex 1 9.20."""

    at: PlaceId | None = None
    """The place."""

    reason: Text | None = None
    """What would harm the counter or the people: live agents, toxic powder, radiation."""

    class_shown: Text | None = None
    """How the class is shown before and after the exposure."""

    viable_increase: Text | None = None
    """How viable monitoring is increased meanwhile."""

    simulated: Frequency | None = None
    """How often the operation is simulated without the hazard and counted."""


class Incubation(Record):
    """How samples are incubated. Annex 1 9.4."""

    what: Text | None = None
    """Which samples or medium."""

    temperature_min_c: Celsius | None = None
    """Lowest temperature, in degrees Celsius."""

    temperature_max_c: Celsius | None = None
    """Highest temperature, in degrees Celsius."""

    duration_h: Hours | None = None
    """How long, in hours."""

    rationale: Text | None = None
    """Why, and whether anaerobes and moulds are considered."""


class Identification(Record):
    """How far isolates are identified. Annex 1 9.31."""

    grades: tuple[Grade, ...] = ()
    """The grades it holds for."""

    level: Literal["species", "genus", "Gram stain and morphology", "none"] | None = None
    """How far. Annex 1 9.31: species in A and B."""

    trigger: Text | None = None
    """When isolates are identified."""

    method: Text | None = None
    """How."""

    impact: Text | None = None
    """How the effect of a find on product and on the state of control is judged. Annex 1
    9.31."""


class RapidMethod(Item):
    """A rapid or alternative method and how feasible it is. Annex 1 2.5 xiv, 9.28, 10.11."""

    technology: Text | None = None
    """How it works."""

    use: tuple[
        Literal["environment", "water", "bioburden", "sterility", "mycoplasma", "endotoxin"],
        ...,
    ] = ()
    """What it is, or would be, used for."""

    state: (
        Literal["to be assessed", "assessed", "in validation", "in use", "rejected"] | None
    ) = None
    """How far it is."""

    feasibility: Markdown | None = None
    """What the assessment found."""

    assessed: Date | None = None
    """When it was assessed."""

    conclusion: Text | None = None
    """What was decided."""

    requirements: DocumentId | None = None
    """User requirements."""

    validation: DocumentId | None = None
    """Validation for the product and site."""

    equivalence: Text | None = None
    """How equivalence with the pharmacopoeial method was shown."""

    matrix: Text | None = None
    """In which product matrix, cells included, it was shown to work. Annex 1 10.11."""

    limit_rationale: Text | None = None
    """Why its limit, when its signal is not CFU. Annex 1 Table 6, note 2."""


class Trending(Record):
    """How monitoring results are trended. Annex 1 9.11."""

    rules: tuple[
        Literal[
            "increasing excursions",
            "consecutive alerts",
            "repeated actions",
            "change of flora",
        ],
        ...,
    ] = ()
    """The four trend rules of Annex 1 9.11."""

    rule_details: tuple[Text, ...] = ()
    """What exactly triggers a trend."""

    frequency: Frequency | None = None
    """How often trends are reviewed."""

    reported_to: Text | None = None
    """Who reviews them."""

    alert_levels_reviewed: Date | None = None
    """When alert levels were last judged again by routine data. Annex 1 9.9."""

    targets: tuple[Text, ...] = ()
    """Recovery-rate or other targets."""
