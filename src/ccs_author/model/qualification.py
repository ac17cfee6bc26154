"""How rooms and graded spaces are qualified. Annex 1 4.15 and 4.23 to 4.32."""

from typing import Literal

from ccs_author.model.base import Flag, Number, Record, Text, Whole
from ccs_author.model.date import Date
from ccs_author.model.quantity import Minutes
from ccs_author.model.reference import DocumentId
from ccs_author.model.vocabulary import Frequency, OccupancyState

QualificationTest = Literal[
    "filter integrity",
    "airflow volume",
    "air velocity",
    "pressure difference",
    "airflow visualisation",
    "microbial",
    "temperature",
    "humidity",
    "recovery",
    "containment leak",
    "classification",
]
"""The tests of Annex 1 4.25, and classification (4.27)."""


class ParticleLimits(Record):
    """Classification limits in one occupancy state, particles per cubic metre. Annex 1 4.27."""

    state: OccupancyState | None = None
    """The occupancy state."""

    limit_05um: Whole | None = None
    """Most particles of 0.5 um and larger, per cubic metre."""

    limit_5um: Whole | None = None
    """Most particles of 5 um and larger, per cubic metre."""

    basis: Text | None = None
    """What limits of the site's own rest on, as for grade D in operation. Annex 1 4.27."""


class MicrobialLimits(Record):
    """Viable limits at qualification; 0 means no growth. Annex 1 4.31, Table 2."""

    air_cfu_m3: Number | None = None
    """Active air, CFU per cubic metre."""

    settle_cfu_4h: Number | None = None
    """Settle plate of 90 mm, CFU per 4 hours."""

    contact_cfu_plate: Number | None = None
    """Contact plate of 55 mm, CFU per plate."""


class ClassificationMethod(Record):
    """How airborne particles are counted at classification, and filters tested for leaks."""

    counter: Literal["portable with short tube", "portable with long tube", "remote"] | None = (
        None
    )
    """The particle counter. Annex 1 5.9: portable with a short tube."""

    counter_calibration: Text | None = None
    """The standard it is calibrated to, and when that is due. ISO 21501-4."""

    sample_volume_l: Number | None = None
    """Least air sampled at each point, in litres. ISO 14644-1:2015 A.4.4."""

    sample_min: Minutes | None = None
    """Shortest sampling time at each point, in minutes. ISO 14644-1:2015 A.4.4."""

    sampling_plan: DocumentId | None = None
    """The sampling plan of qualification. Annex 1 4.24: not that of routine monitoring."""

    filter_leak_limit_pct: Number | None = None
    """Highest penetration at a leak of a terminal filter, in per cent. ISO 14644-3:2019."""

    filter_leak_reason: Text | None = None
    """Why a limit above 0.01 per cent is allowed."""


class Qualification(Record):
    """Qualification and requalification of a room or graded space. Annex 1 4.23 to 4.32."""

    states: tuple[OccupancyState, ...] = ()
    """Occupancy states in which it is qualified."""

    tests: tuple[QualificationTest, ...] = ()
    """Tests made at qualification. Annex 1 4.25."""

    requalification_tests: tuple[QualificationTest, ...] = ()
    """Tests repeated at requalification. Annex 1 4.32."""

    interval_months: Whole | None = None
    """Longest time between requalifications, in months. Annex 1 4.32: 6 for A and B, 12 for
    C and D."""

    last: Date | None = None
    """When it was last requalified."""

    particles: tuple[ParticleLimits, ...] = ()
    """Classification limits used."""

    microbial: MicrobialLimits | None = None
    """Viable limits used."""

    sampling_points: Whole | None = None
    """Number of classification points. ISO 14644-1:2015."""

    points_rule: Literal["ISO 14644-1:2015 table", "square root", "other"] | None = None
    """How the number of points was found."""

    critical_points: Whole | None = None
    """How many of the points are critical places, such as the point of fill. Annex 1 4.28."""

    critical_points_basis: DocumentId | None = None
    """The risk assessment that chose them. Annex 1 4.28."""

    occupancy: Whole | None = None
    """People present during classification in operation. Annex 1 4.29 ii."""

    omitted: Text | None = None
    """Why tests of Annex 1 4.25 are not relevant here."""

    report: DocumentId | None = None
    """The qualification report."""


class AirflowStudy(Record):
    """Airflow visualisation. Annex 1 4.15."""

    states: tuple[OccupancyState, ...] = ()
    """Occupancy states studied."""

    video: Flag | None = None
    """Whether it is recorded on video."""

    interventions: Flag | None = None
    """Whether each intervention was posed."""

    interfaces: Flag | None = None
    """Whether openings to less clean surroundings were studied: of a barrier to its room
    (Annex 1 4.20), of a room through a mouse-hole (4.15)."""

    date: Date | None = None
    """When it was made."""

    repeated: Frequency | None = None
    """How often it is repeated."""

    report: DocumentId | None = None
    """The study report."""
