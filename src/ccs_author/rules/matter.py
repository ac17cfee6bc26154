"""What a site may have or not, and how a strategy is asked for it."""

from collections.abc import Callable
from dataclasses import dataclass

from ccs_author.model import Strategy

Question = Callable[[Strategy], bool]


@dataclass(frozen=True, slots=True)
class Matter:
    """Something that a site may have or not."""

    name: str
    """What it is, as it follows "the strategy names no"."""

    clauses: tuple[str, ...]
    """The clauses of Annex 1 about it, single ones or from one to another: `8.96-8.104`."""

    named: Question
    """Whether the strategy names any."""

    written: Question
    """Whether the strategy is written where it would name them."""


def operation(*words: str) -> Question:
    """Ask for a step of one of some operations."""
    return lambda strategy: any(step.operation in words for step in strategy.steps)


def cycle(*kinds: str) -> Question:
    """Ask for a sterilisation cycle of some kinds."""
    return lambda strategy: any(c.kind in kinds for c in strategy.sterilisation.cycles)


def single_use(*methods: str) -> Question:
    """Ask for a single-use system sterilised by some methods."""
    return lambda strategy: any(
        each.sterilisation is not None and each.sterilisation.method in methods
        for each in strategy.premises.single_use_systems
    )


def utility(*kinds: str) -> Question:
    """Ask for a utility of some kinds."""
    return lambda strategy: any(each.kind in kinds for each in strategy.utilities.systems)


def closure(*closures: str) -> Question:
    """Ask for a container closed in some ways."""
    return lambda strategy: any(c.closure in closures for c in strategy.containers.items)


def container(*kinds: str) -> Question:
    """Ask for a container of some kinds."""
    return lambda strategy: any(c.kind in kinds for c in strategy.containers.items)


def route(*routes: str) -> Question:
    """Ask for a product that is made sterile by some routes."""
    return lambda strategy: any(p.sterilisation_route in routes for p in strategy.products)


def process(*kinds: str) -> Question:
    """Ask for a process of some kinds."""
    return lambda strategy: any(process.kind in kinds for process in strategy.processes)


def filter_role(*roles: str) -> Question:
    """Ask for a filter of some roles."""
    return lambda strategy: any(f.role in roles for f in strategy.sterilisation.filters)


def filters_parted(strategy: Strategy) -> bool:
    """Whether each filter says which role it has."""
    filters = strategy.sterilisation.filters
    return bool(filters) and all(each.role is not None for each in filters)


def any_of(*questions: Question) -> Question:
    """Ask several questions; one yes is enough."""
    return lambda strategy: any(question(strategy) for question in questions)


def mode_of_inspection(strategy: Strategy) -> str | None:
    """Return how containers are inspected, if that is stated."""
    inspection = strategy.containers.inspection
    return None if inspection is None else inspection.mode


def has_rooms(strategy: Strategy) -> bool:
    """Whether rooms are listed."""
    return bool(strategy.premises.rooms)


def has_steps(strategy: Strategy) -> bool:
    """Whether steps of processes are listed."""
    return bool(strategy.steps)


def has_containers(strategy: Strategy) -> bool:
    """Whether containers are listed."""
    return bool(strategy.containers.items)


def has_sterilisation(strategy: Strategy) -> bool:
    """Whether sterilisation is described."""
    element = strategy.sterilisation
    return bool(element.statement or element.cycles or element.filters)


def has_utilities(strategy: Strategy) -> bool:
    """Whether utilities are described."""
    return bool(strategy.utilities.systems or strategy.utilities.summary)
