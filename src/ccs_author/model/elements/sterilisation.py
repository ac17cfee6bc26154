"""Validation of sterilisation processes, filters included: Annex 1 2.5 xi."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Number, Record, Text, Whole
from ccs_author.model.date import Date
from ccs_author.model.elements.element import Element
from ccs_author.model.quantity import Hours, Micrometre
from ccs_author.model.reference import DocumentId, EquipmentId, SupplierId, UtilityId
from ccs_author.model.vocabulary import Frequency


class CycleParameter(Record):
    """A critical parameter of a cycle with its limit. Annex 1 8.35 and 8.40."""

    name: Text | None = None
    """The parameter."""

    limit: Text | None = None
    """The limit or range, with unit."""

    recorded: Flag | None = None
    """Whether it is recorded in each cycle."""


class SterilisationCycle(Item):
    """A sterilisation, depyrogenation or decontamination process. Annex 1 8.34 to 8.78."""

    kind: (
        Literal[
            "moist heat",
            "steam in place",
            "superheated water",
            "dry heat",
            "depyrogenation",
            "radiation",
            "ethylene oxide",
            "vapour phase",
            "waste decontamination",
            "ultraviolet",
        ]
        | None
    ) = None
    """The method."""

    purpose: Literal["sterilisation", "depyrogenation", "decontamination"] | None = None
    """What it is claimed to do."""

    loads: tuple[Text, ...] = ()
    """What is processed, with load patterns. Annex 1 8.38."""

    equipment: EquipmentId | None = None
    """The equipment."""

    contractor: SupplierId | None = None
    """Who does it, when done outside."""

    parameters: tuple[CycleParameter, ...] = ()
    """Its critical parameters."""

    indicators: Text | None = None
    """Biological and chemical indicators, and how they are used. Annex 1 8.42 and 8.43."""

    log_reduction: Number | None = None
    """Reduction shown, in log10 steps."""

    validated: Flag | None = None
    """Whether it is validated. Annex 1 8.36."""

    revalidation_months: Whole | None = None
    """Longest time between revalidations of the worst-case load, in months. 8.39: 12."""

    other_loads: Text | None = None
    """How often other loads are revalidated, and why. Annex 1 8.39."""

    last: Date | None = None
    """When it was last revalidated."""

    leak_test: Frequency | None = None
    """How often the chamber leak test is run. Annex 1 8.60."""

    air_removal_test: Frequency | None = None
    """How often air removal is tested. Annex 1 8.61."""

    hold_h: Hours | None = None
    """How long items stay sterile until use, in hours. Annex 1 8.46."""

    justification: Text | None = None
    """Why this method, where the annex asks for a reason."""

    report: DocumentId | None = None
    """The validation report."""


class Filter(Item):
    """A sterilising or vent filter. Annex 1 8.79 to 8.95, 6.19."""

    kind: (
        Literal[
            "sterilising liquid filter",
            "bioburden reduction filter",
            "vent filter",
            "gas filter",
            "tank vent filter",
        ]
        | None
    ) = None
    """What it filters."""

    pore_um: Micrometre | None = None
    """Nominal pore size, in micrometres. Annex 1 8.79: at most 0.22."""

    hydrophobic: Flag | None = None
    """Whether it is hydrophobic; asked of vent and gas filters. Annex 2A 3.8."""

    critical: Flag | None = None
    """Whether sterility depends on it directly. Annex 1 8.88."""

    validated_by: DocumentId | None = None
    """Retention, compatibility and extractables. Annex 1 8.79 to 8.84."""

    pre_use_post_sterilisation_test: Flag | None = None
    """Whether integrity is tested before use, after sterilisation (PUPSIT). Annex 1 8.87."""

    pupsit_justification: Text | None = None
    """Why it is not, by risk assessment. Annex 1 8.87."""

    post_use_test: Flag | None = None
    """Whether integrity is tested after use, before removal. Annex 1 8.87 and 8.88."""

    tested_by_vendor_only: Flag | None = None
    """Whether only the vendor tests it; an added risk. Annex 2A 3.8."""

    vendor_test_risk: Text | None = None
    """How that added risk is handled."""

    integrity: Text | None = None
    """How and when integrity is tested, with the method."""

    installed_test: Flag | None = None
    """Whether it is tested at installation. Annex 1 8.89."""

    use_max_h: Hours | None = None
    """Longest use, in hours."""

    batches_max: Whole | None = None
    """Most batches it serves. Annex 1 8.94: one, unless validated."""

    campaign_justification: Text | None = None
    """Why it serves more than one batch or working day. Annex 1 8.94 and 8.95."""

    replaced: Frequency | None = None
    """How often it is replaced."""

    utility: UtilityId | None = None
    """The gas or water it filters."""

    wetting: Text | None = None
    """How wetting is avoided. Annex 1 8.90."""

    parameters: tuple[CycleParameter, ...] = ()
    """Filtration parameters with limits. Annex 1 8.85 and 8.86."""

    bioburden_limit_cfu_100ml: Number | None = None
    """Bioburden limit before the filter, CFU per 100 ml. Annex 1 10.3."""

    bioburden_basis: Text | None = None
    """Why that limit."""

    second_filter: Text | None = None
    """Whether a further filter near the fill point was considered. Annex 1 8.80."""

    supplier: SupplierId | None = None
    """Who makes it."""


class Sterilisation(Element):
    """Each sterilisation and depyrogenation process, and each filter."""

    cycles: tuple[SterilisationCycle, ...] = ()
    """Sterilisation, depyrogenation and decontamination processes."""

    filters: tuple[Filter, ...] = ()
    """Sterilising, vent and gas filters."""

    terminal_sterilisation_rationale: Markdown | None = None
    """Why products are, or are not, terminally sterilised. Annex 1 8.34."""

    filtration_rationale: Markdown | None = None
    """Why products are, or are not, filtered. Annex 1 8.11."""
