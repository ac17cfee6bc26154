"""How rooms and graded spaces are qualified. Annex 1 4.15 and 4.23 to 4.32."""

from typing import Literal

from ccs_author.model.base import Flag, Number, Record, Text, Whole
from ccs_author.model.date import Date
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


class MicrobialLimits(Record):
    """Viable limits at qualification; 0 means no growth. Annex 1 4.31, Table 2."""

    air_cfu_m3: Number | None = None
    """Active air, CFU per cubic metre."""

    settle_cfu_4h: Number | None = None
    """Settle plate of 90 mm, CFU per 4 hours."""

    contact_cfu_plate: Number | None = None
    """Contact plate of 55 mm, CFU per plate."""


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

    date: Date | None = None
    """When it was made."""

    repeated: Frequency | None = None
    """How often it is repeated."""

    report: DocumentId | None = None
    """The study report."""
