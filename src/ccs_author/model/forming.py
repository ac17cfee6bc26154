"""Machines that form, fill and seal containers in one operation. Annex 1 8.96 to 8.120."""

from typing import ClassVar, Literal, get_args

from ccs_author.model.base import Flag, Item, Record, Text
from ccs_author.model.reference import (
    AnyId,
    DocumentId,
    FilterId,
    InterventionId,
    MaterialId,
    PlaceId,
    RoomId,
    SpaceId,
    UtilityId,
)
from ccs_author.model.vocabulary import Frequency, Grade

AspectTopic = Literal[
    "critical zone",
    "environment",
    "clothing",
    "integrity of lines and filters",
    "campaign length",
    "forming material",
    "cleaning and sterilisation in place",
    "operation and alarms",
]
"""What qualification and strategy must agree on. Annex 1 8.100 and 8.114."""

BlowFillSealParameter = Literal[
    "cleaning and sterilisation in place",
    "extrusion",
    "mould temperature",
    "added components",
    "critical areas",
    "wall thickness",
    "fill volume",
    "printing and embossing",
    "integrity test",
    "cutting of waste",
]
"""The groups of critical parameters of blow-fill-seal. Annex 1 8.115."""

FormFillSealParameter = Literal[
    "dimensions and cutting",
    "forming",
    "sealing",
    "environment and product temperature",
    "seal strength",
    "fill volume",
    "printing and embossing",
    "integrity test",
]
"""The groups of critical parameters of form-fill-seal. Annex 1 8.101."""


class FormingAspect(Record):
    """One aspect that qualification found, and how the strategy answers it."""

    topic: AspectTopic | None = None
    """The aspect."""

    answer: Text | None = None
    """The site's control, or why the aspect does not matter here."""


class BlowFillSealSetting(Record):
    """One group of critical parameters of a blow-fill-seal machine."""

    topic: BlowFillSealParameter | None = None
    """The group."""

    answer: Text | None = None
    """The parameters with their limits, or why there are none here."""


class FormFillSealSetting(Record):
    """One group of critical parameters of a form-fill-seal machine."""

    topic: FormFillSealParameter | None = None
    """The group."""

    answer: Text | None = None
    """The parameters with their limits, or why there are none here."""


class FormingMachine(Item):
    """What blow-fill-seal and form-fill-seal machines have in common."""

    room: RoomId | None = None
    """The room it stands in."""

    zone: SpaceId | None = None
    """The graded space in which containers are formed, filled and sealed."""

    aseptic: Flag | None = None
    """Whether it fills aseptically; `false` when its units are sterilised in the end."""

    clothing_grade: Grade | None = None
    """The grade whose clothing its operators wear. Annex 1 8.106 iii."""

    gas_contact: Flag | None = None
    """Whether air or gas touches the inside of units or the product."""

    gases: tuple[UtilityId, ...] = ()
    """The gases that do. Annex 1 8.99 and 8.110."""

    gas_filters: tuple[FilterId, ...] = ()
    """Their sterilising filters near the point of use. Annex 1 8.99 and 8.110."""

    gas_verified: Frequency | None = None
    """How often gas quality and filtration are verified. Annex 1 8.99 and 8.110."""

    aspects: tuple[FormingAspect, ...] = ()
    """What qualification found, in line with the strategy. Annex 1 8.100 and 8.114."""

    interventions: tuple[InterventionId, ...] = ()
    """Interventions that need a stop, or sterilisation afterwards. Annex 1 8.113."""

    parameter_procedure: DocumentId | None = None
    """How critical parameters are verified, monitored, recorded. Annex 1 8.102, 8.116."""

    fault_procedure: DocumentId | None = None
    """How faults of forming and sealing are found and put right. Annex 1 8.103, 8.117."""

    upkeep: AnyId | None = None
    """The maintenance plan or procedure, based on risk. Annex 1 8.104 and 8.119."""

    report: DocumentId | None = None
    """Its qualification."""

    @property
    def open_aspects(self) -> tuple[str, ...]:
        """The aspects that have no answer."""
        return _open(get_args(AspectTopic), self.aspects)


class Polymer(Record):
    """The granulate of which blow-fill-seal units are made. Annex 1 8.111 and 8.112."""

    material: MaterialId | None = None
    """The granulate, from `raw_materials.materials`."""

    bioburden_limit: Text | None = None
    """Bioburden limit, with unit."""

    endotoxin_limit: Text | None = None
    """Endotoxin limit, with unit."""

    sampling: Text | None = None
    """How it is sampled."""

    handling: Text | None = None
    """Storage, sampling and distribution without contamination. Annex 1 8.111."""

    extrusion_validation: DocumentId | None = None
    """What shows that extrusion makes it sterile. Annex 1 8.112."""


class AddedComponent(Record):
    """A part added to moulded units, such as a cap. Annex 1 8.118."""

    what: Text | None = None
    """The part."""

    place: PlaceId | None = None
    """Where it is added."""

    sterilisation: Text | None = None
    """How it is decontaminated or sterilised before."""

    path_validation: DocumentId | None = None
    """Units sterilised in the end: validation that every fluid path becomes sterile."""

    seal_validation: DocumentId | None = None
    """Validation of its sealing."""


class BlowFillSealMachine(FormingMachine):
    """A blow-fill-seal machine. Annex 1 8.105 to 8.120."""

    kind: Literal["shuttle", "rotary"] | None = None
    """`shuttle` with an open parison, `rotary` with a closed one. Annex 1 8.106."""

    design_evidence: DocumentId | None = None
    """What shows that its design gives grade A in operation. Annex 1 8.107."""

    viable_limitation: Text | None = None
    """Why the critical zone of a rotary machine cannot be sampled. Annex 1 8.108."""

    airflow_study: DocumentId | None = None
    """Airflow studies, moving parts and heat included. Annex 1 8.109."""

    polymer: Polymer | None = None
    """The granulate."""

    settings: tuple[BlowFillSealSetting, ...] = ()
    """Critical parameters, group by group. Annex 1 8.115."""

    added_components: tuple[AddedComponent, ...] = ()
    """Parts added to moulded units. Annex 1 8.118."""

    mould_change_assessed: Flag | None = None
    """Whether a change of mould asks for an assessment of integrity. Annex 1 8.120."""

    PARAMETERS: ClassVar[tuple[str, ...]] = get_args(BlowFillSealParameter)

    @property
    def open_settings(self) -> tuple[str, ...]:
        """The groups of parameters that have no answer."""
        return _open(self.PARAMETERS, self.settings)


class Film(Record):
    """A film of which form-fill-seal units are made. Annex 1 8.97."""

    material: MaterialId | None = None
    """The film, from `raw_materials.materials`."""

    thickness: Text | None = None
    """Its thickness with tolerance, with unit."""

    bioburden_limit: Text | None = None
    """Bioburden limit, with unit."""

    endotoxin_limit: Text | None = None
    """Endotoxin limit, with unit."""

    integrity: Text | None = None
    """How its integrity is assured, e.g. freedom from pinholes."""

    sampling: Text | None = None
    """How it is sampled."""


class FormFillSealMachine(FormingMachine):
    """A form-fill-seal machine. Annex 1 8.96 to 8.104."""

    films: tuple[Film, ...] = ()
    """Its films."""

    settings: tuple[FormFillSealSetting, ...] = ()
    """Critical parameters, group by group. Annex 1 8.101."""

    PARAMETERS: ClassVar[tuple[str, ...]] = get_args(FormFillSealParameter)

    @property
    def open_settings(self) -> tuple[str, ...]:
        """The groups of parameters that have no answer."""
        return _open(self.PARAMETERS, self.settings)


Answer = FormingAspect | BlowFillSealSetting | FormFillSealSetting


def _open(topics: tuple[str, ...], answers: tuple[Answer, ...]) -> tuple[str, ...]:
    """Return the topics that none of the answers treats."""
    answered = {each.topic for each in answers if each.answer is not None}
    return tuple(topic for topic in topics if topic not in answered)
