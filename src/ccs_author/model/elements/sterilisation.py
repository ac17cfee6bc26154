"""Validation of sterilisation processes, filters included: Annex 1 2.5 xi."""

from ccs_author.model.base import Item, Markdown, Text
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.model.elements.element import Element
from ccs_author.model.filtration import Filter
from ccs_author.model.reference import DocumentId, LocationId


class UnsterilisedItem(Item):
    """An item of the cleanest grades that can't be sterilised. Annex 1 8.49."""

    disinfection: Text | None = None
    """How it is disinfected and brought in, and what protects it afterwards."""

    validated_by: DocumentId | None = None
    """The study that shows disinfection and transfer work."""

    monitoring: tuple[LocationId, ...] = ()
    """The monitoring locations that include it."""


class Sterilisation(Element):
    """Each sterilisation and depyrogenation process, and each filter."""

    cycles: tuple[SterilisationCycle, ...] = ()
    """Sterilisation, depyrogenation and decontamination processes."""

    filters: tuple[Filter, ...] = ()
    """Sterilising, vent and gas filters."""

    unsterilised_items: tuple[UnsterilisedItem, ...] = ()
    """Items used in the cleanest grades that can't be sterilised. Annex 1 8.49."""

    terminal_sterilisation_rationale: Markdown | None = None
    """Why products are, or are not, terminally sterilised. Annex 1 8.34."""

    filtration_rationale: Markdown | None = None
    """Why products are, or are not, filtered. Annex 1 8.11."""
