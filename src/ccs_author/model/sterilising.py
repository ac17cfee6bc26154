"""What each method of sterilisation asks beside the cycle itself. Annex 1 8.42 to 8.78."""

from typing import Literal

from ccs_author.model.base import Flag, Record, Text, Whole
from ccs_author.model.quantity import Hours
from ccs_author.model.reference import DocumentId, SupplierId
from ccs_author.model.vocabulary import Frequency


class BiologicalIndicators(Record):
    """Biological indicators, where a cycle uses them. Annex 1 8.42, 8.43 and 8.76."""

    organism: Text | None = None
    """The organism and its population."""

    positions: Text | None = None
    """Where they lie, and why these are the worst positions."""

    every_cycle: Flag | None = None
    """Whether each cycle is run with them. Annex 1 8.76: asked of ethylene oxide."""

    positive_control: Flag | None = None
    """Whether each use is accompanied by a positive control. Annex 1 8.42."""

    lot_checks: tuple[Literal["population", "purity", "identity"], ...] = ()
    """What is verified for each new lot, beside the certificate. Annex 1 8.43."""

    storage: Text | None = None
    """How they are stored. Annex 1 8.42."""

    supplier: SupplierId | None = None
    """Who makes them."""


class SterilePackaging(Record):
    """The sealed packaging in which items are sterilised and kept. Annex 1 8.46 and 8.48."""

    what: Text | None = None
    """What it is: layers, material, seal."""

    validation: DocumentId | None = None
    """The qualification of packaging and sealing."""

    hold_before_h: Hours | None = None
    """Longest time between packing and sterilisation, in hours."""

    shelf_life: Text | None = None
    """How long items stay sterile in it, and what showed that."""

    check_before_use: Text | None = None
    """How its integrity is checked before use."""


class MoistHeat(Record):
    """An autoclave cycle. Annex 1 8.55 to 8.62."""

    load: Literal["porous", "fluid"] | None = None
    """Whether the load is porous (wrapped items, textiles) or sealed liquids."""

    vacuum: Flag | None = None
    """Whether air is drawn off, or pressure falls below that of the room. 8.58 and 8.60."""

    leak_test_justification: Text | None = None
    """Why the leak test is run less often than each week. Annex 1 8.60."""

    air_detector: Flag | None = None
    """Whether an air detector watches each cycle. Annex 1 8.61."""

    drain_temperature: Flag | None = None
    """Whether the temperature at the chamber drain is recorded. Annex 1 8.58."""

    dryness_check: Text | None = None
    """How dryness of the load is confirmed when it is taken out. Annex 1 8.56."""

    item_inspection: Text | None = None
    """How items are inspected for damage, packaging and moisture. Annex 1 8.57."""

    validated_for: tuple[
        Literal[
            "equilibration time",
            "exposure time",
            "pressure and temperature correlation",
            "temperature range",
            "temperature",
            "time",
            "F0",
        ],
        ...,
    ] = ()
    """What the validation looked at. Annex 1 8.59."""


class SteamInPlace(Record):
    """Sterilisation of vessels and pipes in place by steam. Annex 1 8.58 and 8.63."""

    points: tuple[Text, ...] = ()
    """The points at which temperature is measured in routine."""

    slowest_points: Text | None = None
    """How it was shown that these points stand for the slowest to heat."""

    drain_temperature: Flag | None = None
    """Whether the temperature at the condensate drains is recorded throughout exposure."""

    kept_sterile: Text | None = None
    """What keeps the system sterile afterwards: integral, under pressure, sterile vent."""


class SuperheatedWater(Record):
    """Sterilisation by superheated water. Annex 1 8.64 and 8.65."""

    load_mapping: DocumentId | None = None
    """The study of heat distribution and penetration in the whole load."""

    nozzle_check: Frequency | None = None
    """How often nozzles and drains are checked for blockage."""


class DryHeat(Record):
    """A tunnel or an oven. Annex 1 8.66 to 8.70."""

    apparatus: Literal["tunnel", "oven"] | None = None
    """Whether items pass through a tunnel or stand in an oven."""

    filter_test_months: Whole | None = None
    """Longest time between integrity tests of the air filters, in months. Annex 1 8.67."""

    pressure_profile: DocumentId | None = None
    """The assessment of pressures and air flow through the tunnel. Annex 1 8.67."""

    positive_pressure: Flag | None = None
    """Whether an oven holds its pressure above the lower grade side. Annex 1 8.70."""

    filtered_air: Flag | None = None
    """Whether air enters an oven through HEPA filters. Annex 1 8.70."""

    sealed_packs: Flag | None = None
    """Whether packs in the oven stay integral, so that pressure matters less. 8.70."""

    endotoxin_challenge: DocumentId | None = None
    """The endotoxin challenge study. Annex 1 8.69."""

    challenge_covers: tuple[
        Literal["representative containers", "reconciliation", "quantification", "recovery"],
        ...,
    ] = ()
    """What the endotoxin challenge covers. Annex 1 8.69."""


class Irradiation(Record):
    """Sterilisation by radiation. Annex 1 8.71 and 8.72."""

    density_study: DocumentId | None = None
    """The dose mapping over the densities of product and pack. Annex 1 8.72."""


class EthyleneOxide(Record):
    """Sterilisation by ethylene oxide. Annex 1 8.73 to 8.78."""

    residue_limits: Text | None = None
    """Limits of ethylene oxide and its products, with unit. Annex 1 8.73."""

    preconditioning: Text | None = None
    """How the load comes to equilibrium in humidity and temperature. Annex 1 8.75."""

    aeration: DocumentId | None = None
    """The validation of aeration down to the residue limits. Annex 1 8.78."""
