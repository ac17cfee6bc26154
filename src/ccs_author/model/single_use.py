"""Single-use systems. Annex 1 8.131 to 8.139."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Record, Text
from ccs_author.model.quantity import Hours, Kilogray
from ccs_author.model.reference import CycleId, DocumentId, SupplierId

SingleUseRisk = Literal[
    "interaction with product",
    "fragility",
    "manual operations and connections",
    "complex assembly",
    "filter integrity testing",
    "holes and leaks",
    "opening of the packaging",
    "particles",
]
"""The eight risks of single-use systems. Annex 1 8.132."""


class SingleUseSterilisation(Record):
    """How a single-use system is made sterile. Annex 1 8.133 and 8.134."""

    method: Literal["gamma", "X-ray", "electron beam", "ethylene oxide", "steam"] | None = None
    """The method."""

    cycle: CycleId | None = None
    """The site's own cycle, when the site sterilises it. Annex 1 8.134 asks of suppliers."""

    dose_min_kgy: Kilogray | None = None
    """Lowest dose, in kilogray."""

    dose_max_kgy: Kilogray | None = None
    """Highest dose, in kilogray."""

    substantiation: Text | None = None
    """What substantiates the dose or cycle, and how often it is audited."""

    sal: Text | None = None
    """The sterility assurance level, e.g. `1e-6`."""

    residuals: Text | None = None
    """Limits for residues of the sterilant."""

    evidence: tuple[DocumentId, ...] = ()
    """Validation evidence of the sterilisation."""


class SingleUseSystem(Item):
    """A product-contact assembly used once. Annex 1 8.131 to 8.139."""

    purpose: Text | None = None
    """What it is used for."""

    supplier: SupplierId | None = None
    """Who makes it."""

    steriliser: SupplierId | None = None
    """Who sterilises it, when that is somebody else."""

    sterilisation: SingleUseSterilisation | None = None
    """How it is made sterile."""

    contact_h: Hours | None = None
    """Longest product contact, in hours."""

    contact_with: tuple[Text, ...] = ()
    """What it touches, when that makes extraction likelier: DMSO, solvents."""

    extractables: DocumentId | None = None
    """The extractables and leachables assessment. Annex 1 8.136."""

    extractables_risk: Literal["low", "medium", "high"] | None = None
    """The outcome of that assessment."""

    adsorption: Text | None = None
    """Adsorption and reactivity under process conditions. Annex 1 8.135."""

    extremes: Text | None = None
    """Integrity under freezing, thawing or transport. Annex 1 8.137."""

    integrity_strategy: Text | None = None
    """The leak of concern and how it is tested, or why not. Annex 1 8.132 vi."""

    receipt_check: Text | None = None
    """Visual and document check at receipt. Annex 1 8.138."""

    sterility_proof: Text | None = None
    """What proves at receipt that each unit was sterilised, e.g. a dose indicator with the
    certificate. Annex 1 8.134."""

    visual_before_use: Flag | None = None
    """Whether it is inspected before use."""

    risks_assessed: DocumentId | None = None
    """The assessment of the eight single-use risks. Annex 1 8.132."""

    risks_treated: tuple[SingleUseRisk, ...] = ()
    """Which of the eight risks that assessment treats. Annex 1 8.132."""

    frozen: Flag | None = None
    """Whether it is frozen with its content."""

    shipped: Flag | None = None
    """Whether it is shipped with its content. Annex 1 8.137."""

    particles: Text | None = None
    """How particles from the system are controlled."""
