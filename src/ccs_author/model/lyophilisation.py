"""Lyophilisers. Annex 1 8.121 to 8.126."""

from typing import Literal, get_args

from ccs_author.model.base import Flag, Item, Record, Text
from ccs_author.model.reference import (
    AnyId,
    CycleId,
    DocumentId,
    FilterId,
    PlaceId,
    RoomId,
    SimulationId,
    SpaceId,
)
from ccs_author.model.vocabulary import Frequency

Stage = Literal["loading", "drying", "stoppering", "unloading"]
"""The stages of lyophilisation that controls protect. Annex 1 8.121."""


class StageControl(Record):
    """What protects the product at one stage of lyophilisation. Annex 1 8.121."""

    stage: Stage | None = None
    """The stage."""

    what: Text | None = None
    """What is done."""

    controls: tuple[AnyId, ...] = ()
    """The controls of this strategy that do it."""


class LyophiliserFilter(Record):
    """The sterilising filter of the chamber's air or gas. Annex 1 8.124."""

    filter: FilterId | None = None
    """The filter, from `sterilisation.filters`."""

    sterilised_each_use: Flag | None = None
    """Whether it is sterilised before each use."""

    integrity_tested: Flag | None = None
    """Whether its integrity is tested."""

    in_release: Flag | None = None
    """Whether the result is part of batch release."""


class VialTransfer(Record):
    """How partly stoppered containers reach the chamber. Annex 1 8.126."""

    place: PlaceId | None = None
    """The graded space or room they pass through, unprotected."""

    by: (
        Literal["barrier", "unidirectional-airflow cart", "closed box", "open trolley"] | None
    ) = None
    """What protects them on the way."""

    validated_by: DocumentId | None = None
    """What shows that the protection holds; asked of closed boxes."""


class Lyophiliser(Item):
    """A lyophiliser (freeze dryer). Annex 1 8.121 to 8.126."""

    room: RoomId | None = None
    """The room it opens to."""

    zone: SpaceId | None = None
    """The graded space in front of its door, where it is loaded."""

    loading: Literal["manual", "automated"] | None = None
    """Who loads and unloads it: people or a machine. Annex 1 8.123."""

    separated: Flag | None = None
    """Whether a barrier parts people from loading and unloading. Annex 1 8.123."""

    load_pattern: Text | None = None
    """The loading pattern. Annex 1 8.126."""

    sterilisation: CycleId | None = None
    """The cycle that sterilises it, from `sterilisation.cycles`. Annex 1 8.122."""

    sterilised: Frequency | None = None
    """How often it is sterilised; `each cycle` means before each load. Annex 1 8.123."""

    sterilisation_rationale: Text | None = None
    """Why that often, where loading is automated or behind a barrier. Annex 1 8.123."""

    resterilised_after: tuple[Literal["maintenance", "cleaning"], ...] = ()
    """What is followed by sterilisation before the next use. Annex 1 8.122."""

    hold_simulated_in: tuple[SimulationId, ...] = ()
    """Simulations with the longest time from sterilisation to use. Annex 1 8.122, 9.33."""

    leak_limit: Text | None = None
    """The highest leak rate allowed, with unit. Annex 1 8.124."""

    leak_checked: Frequency | None = None
    """How often the leak rate is checked; `each cycle` means at its start. Annex 1 8.124."""

    leak_test: Frequency | None = None
    """How often vacuum and leak integrity of the chamber are tested. Annex 1 8.124."""

    filter: LyophiliserFilter | None = None
    """The filter of its air or gas. Annex 1 8.124."""

    transfers: tuple[VialTransfer, ...] = ()
    """How partly stoppered containers reach it. Annex 1 8.126."""

    utensils_sterile: Flag | None = None
    """Whether utensils of loading and unloading are sterile. Annex 1 8.126."""

    tray_check: Frequency | None = None
    """How often trays are checked for damage. Annex 1 8.125."""

    stages: tuple[StageControl, ...] = ()
    """What protects the product, stage by stage. Annex 1 8.121."""

    @property
    def unprotected(self) -> bool:
        """Whether people load it without any barrier. Annex 1 8.123."""
        return self.loading == "manual" and not self.separated

    @property
    def open_stages(self) -> tuple[str, ...]:
        """The stages for which no control is stated."""
        stated = {each.stage for each in self.stages if each.what or each.controls}
        return tuple(stage for stage in get_args(Stage) if stage not in stated)
