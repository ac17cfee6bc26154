"""Water systems and pure steam. Annex 1 6.7 to 6.17."""

from typing import Literal

from ccs_author.model.base import Flag, Number, Record, Text
from ccs_author.model.reference import FilterId
from ccs_author.model.vocabulary import Frequency


class WaterSystem(Record):
    """What a water system states beside what every utility does. Annex 1 6.7 to 6.15."""

    made_by: tuple[
        Literal[
            "distillation",
            "reverse osmosis",
            "electrodeionisation",
            "ultrafiltration",
            "nanofiltration",
            "ion exchange",
            "softening",
            "other",
        ],
        ...,
    ] = ()
    """The steps of purification. Annex 1 6.10."""

    circulation: Literal["constant", "at times", "none"] | None = None
    """Whether the water moves all the time. Annex 1 6.10."""

    growth_control: Text | None = None
    """What limits growth where the water is not kept hot and moving. Annex 1 6.10."""

    vent_filter: FilterId | None = None
    """The vent filter of the tank. Annex 1 6.11."""

    vent_condensation: Text | None = None
    """What keeps condensate out of the vent filter, e.g. a heated housing. Annex 1 6.11."""

    outlets: tuple[Text, ...] = ()
    """All outlets and points of use, as `sampling.points` names them. Annex 1 6.13."""

    flow: Text | None = None
    """The flow, fixed at qualification, that keeps it turbulent, with unit. Annex 1 6.9."""

    flow_monitored: Frequency | None = None
    """How often that flow is checked. Annex 1 6.9."""

    sanitised: Frequency | None = None
    """How often the system is sanitised or regenerated. Annex 1 6.12."""

    after_sanitisation: Text | None = None
    """Rinse, tests and approval before the system is used again. Annex 1 6.12."""

    seasons_covered: Flag | None = None
    """Whether its qualification covers the seasons. Annex 1 6.8."""

    viable_action_cfu_100ml: Number | None = None
    """Action limit of viable count, CFU per 100 ml. Annex 1 6.7."""

    endotoxin_action_iu_ml: Number | None = None
    """Action limit of endotoxin, IU (EU) per ml. Annex 1 6.7."""

    toc_action_mg_l: Number | None = None
    """Action limit of total organic carbon, mg per litre. Annex 1 6.7."""


class PureSteam(Record):
    """What pure steam states beside what every utility does. Annex 1 6.16 and 6.17."""

    feed_water: Text | None = None
    """The water that feeds the generator, with its quality. Annex 1 6.16."""

    endotoxin_limit: Text | None = None
    """Endotoxin limit of the condensate, with unit. Annex 1 6.16."""

    condensate: Literal["water for injections", "purified water", "drinking water"] | None = (
        None
    )
    """The quality that its condensate meets. Annex 1 6.17: water for injections."""

    non_condensable_tested: Frequency | None = None
    """How often non-condensable gases are tested. Annex 1 6.17."""

    dryness_tested: Frequency | None = None
    """How often dryness is tested. Annex 1 6.17."""

    superheat_tested: Frequency | None = None
    """How often superheat is tested. Annex 1 6.17."""

    tests_justification: Text | None = None
    """Why one of these tests is not made. Annex 1 6.17."""

    non_condensable_max_pct: Number | None = None
    """Limit of non-condensable gases, per cent by volume. EN 285."""

    dryness_min: Number | None = None
    """Lowest dryness value, as a fraction of 1. EN 285."""

    superheat_max_k: Number | None = None
    """Highest superheat, in kelvin. EN 285."""
