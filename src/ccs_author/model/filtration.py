"""Filters, how they are tested, and what their validation rests on. Annex 1 8.79 to 8.95."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Number, Record, Text, Whole
from ccs_author.model.cycle import CycleParameter
from ccs_author.model.quantity import Hours, Micrometre
from ccs_author.model.reference import DocumentId, FilterId, SupplierId, UtilityId
from ccs_author.model.vocabulary import Frequency

DesignAim = Literal[
    "validated parameters",
    "sterile filtrate",
    "few aseptic connections",
    "cleaning",
    "sterilisation",
    "test in place before and after use",
]
"""What the design of a filtration system has to allow. Annex 1 8.82."""


class FilterValidation(Record):
    """What the validation of a sterilising filter rests on. Annex 1 8.81 to 8.84."""

    basis: Text | None = None
    """The pharmacopoeia that it follows. Annex 1 8.83."""

    worst_case: Text | None = None
    """The worst-case conditions under which it was done. Annex 1 8.83."""

    grouping: tuple[Text, ...] = ()
    """The products that share it, when several do. Annex 1 8.83."""

    grouping_rationale: Text | None = None
    """Why these products may share it. Annex 1 8.83."""

    retention_with: Literal["product", "surrogate"] | None = None
    """The fluid of the bacterial retention test. Annex 1 8.84."""

    retention_rationale: Text | None = None
    """Why a surrogate stands for the product, and why that organism. Annex 1 8.84."""

    adsorption: DocumentId | None = None
    """The study of what the filter takes out of the product. Annex 1 8.81."""

    extractables: DocumentId | None = None
    """The study of what the filter gives off. Annex 1 8.81."""

    particles: DocumentId | None = None
    """The evidence that it sheds no particles or fibres. Annex 1 8.81."""


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

    role: (
        Literal["single", "one of a series", "redundant, first", "redundant, second"] | None
    ) = None
    """Its part in the filtration: alone, one of several validated as one, or redundant.

    Annex 1 8.91 and 8.92."""

    together_with: tuple[FilterId, ...] = ()
    """The other filters of the series or of the redundant pair."""

    redundancy: Text | None = None
    """When the second of a redundant pair is tested, and what then follows. Annex 1 8.92."""

    pore_um: Micrometre | None = None
    """Nominal pore size, in micrometres. Annex 1 8.79: at most 0.22."""

    hydrophobic: Flag | None = None
    """Whether it is hydrophobic; asked of vent and gas filters. Annex 2A 3.8."""

    critical: Flag | None = None
    """Whether sterility depends on it directly. Annex 1 8.88."""

    validated_by: DocumentId | None = None
    """Retention, compatibility and extractables. Annex 1 8.79 to 8.84."""

    validation: FilterValidation | None = None
    """What the validation rests on."""

    design: tuple[DesignAim, ...] = ()
    """What the design of the filtration system allows. Annex 1 8.82."""

    pre_use_post_sterilisation_test: Flag | None = None
    """Whether integrity is tested before use, after sterilisation (PUPSIT). Annex 1 8.87."""

    pupsit_justification: Text | None = None
    """Why it is not, by risk assessment. Annex 1 8.87."""

    pupsit_assessment: DocumentId | None = None
    """The risk assessment behind that reason. Annex 1 8.87."""

    pupsit_covers: tuple[
        Literal["filter sterilisation", "supply chain", "process knowledge"], ...
    ] = ()
    """What the risk assessment treats. Annex 1 8.87 i to iii."""

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

    result_in_release: Flag | None = None
    """Whether the result of the test is part of batch release. Annex 1 6.19."""

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

    bioburden_points: tuple[
        Literal["bulk", "before the first filter", "before the final filter"], ...
    ] = ()
    """Where bioburden is sampled. Annex 1 8.93."""

    bioburden_basis: Text | None = None
    """Why that limit."""

    second_filter: Text | None = None
    """Whether a further filter near the fill point was considered. Annex 1 8.80."""

    supplier: SupplierId | None = None
    """Who makes it."""
