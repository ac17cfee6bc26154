"""What Annex 1 speaks of and a site may not have, clause by clause."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ccs_author.model import Strategy
from ccs_author.rules.cycles import oven

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


def _operation(*words: str) -> Question:
    return lambda strategy: any(step.operation in words for step in strategy.steps)


def _cycle(*kinds: str) -> Question:
    return lambda strategy: any(c.kind in kinds for c in strategy.sterilisation.cycles)


def _single_use(*methods: str) -> Question:
    return lambda strategy: any(
        each.sterilisation is not None and each.sterilisation.method in methods
        for each in strategy.premises.single_use_systems
    )


def _utility(*kinds: str) -> Question:
    return lambda strategy: any(each.kind in kinds for each in strategy.utilities.systems)


def _closure(*closures: str) -> Question:
    return lambda strategy: any(c.closure in closures for c in strategy.containers.items)


def _container(*kinds: str) -> Question:
    return lambda strategy: any(c.kind in kinds for c in strategy.containers.items)


def _route(*routes: str) -> Question:
    return lambda strategy: any(p.sterilisation_route in routes for p in strategy.products)


def _process(*kinds: str) -> Question:
    return lambda strategy: any(process.kind in kinds for process in strategy.processes)


def _filter(*roles: str) -> Question:
    return lambda strategy: any(f.role in roles for f in strategy.sterilisation.filters)


def _filters_parted(strategy: Strategy) -> bool:
    filters = strategy.sterilisation.filters
    return bool(filters) and all(each.role is not None for each in filters)


def _any(*questions: Question) -> Question:
    return lambda strategy: any(question(strategy) for question in questions)


def _mode_of_inspection(strategy: Strategy) -> str | None:
    inspection = strategy.containers.inspection
    return None if inspection is None else inspection.mode


def _rooms(strategy: Strategy) -> bool:
    return bool(strategy.premises.rooms)


def _steps(strategy: Strategy) -> bool:
    return bool(strategy.steps)


def _containers(strategy: Strategy) -> bool:
    return bool(strategy.containers.items)


def _sterilisation(strategy: Strategy) -> bool:
    element = strategy.sterilisation
    return bool(element.statement or element.cycles or element.filters)


def _utilities(strategy: Strategy) -> bool:
    return bool(strategy.utilities.systems or strategy.utilities.summary)


_HEAT: Final = (
    "moist heat",
    "steam in place",
    "superheated water",
    "dry heat",
    "depyrogenation",
)
_GASES: Final = ("compressed air", "nitrogen", "carbon dioxide", "oxygen", "other process gas")

MATTERS: Final = (
    Matter(
        "isolator or RABS",
        ("4.18-4.22",),
        lambda strategy: bool(strategy.premises.barriers),
        _rooms,
    ),
    Matter(
        "water system",
        ("6.7-6.9", "6.12-6.14"),
        _utility("water for injections", "purified water"),
        _utilities,
    ),
    Matter(
        "production of water for injections",
        ("6.10-6.11", "6.15"),
        _utility("water for injections"),
        _utilities,
    ),
    Matter("pure steam", ("6.16-6.17",), _utility("pure steam"), _utilities),
    Matter("process gas", ("6.18-6.19",), _utility(*_GASES), _utilities),
    Matter("process gas or vacuum", ("6.20",), _utility(*_GASES, "vacuum"), _utilities),
    Matter(
        "terminally sterilised product",
        ("8.1-8.6",),
        _any(
            _route("terminal sterilisation"),
            _process("terminal sterilisation"),
            _operation("terminal sterilisation"),
        ),
        _steps,
    ),
    Matter(
        "aseptic process",
        ("8.7-8.19", "9.32-9.49"),
        _any(
            lambda strategy: any(step.aseptic for step in strategy.steps),
            _route("sterile filtration", "aseptic processing"),
            _process("aseptic processing", "sterile filtration and aseptic filling"),
        ),
        lambda strategy: any(step.aseptic is not None for step in strategy.steps),
    ),
    Matter(
        "container closed by fusion",
        ("8.22",),
        lambda strategy: any(c.fusion_sealed for c in strategy.containers.items),
        _containers,
    ),
    Matter(
        "container under vacuum",
        ("8.24",),
        lambda strategy: any(
            c.vacuum or (c.integrity is not None and c.integrity.vacuum_check)
            for c in strategy.containers.items
        ),
        _containers,
    ),
    Matter(
        "inspection by a machine",
        ("8.32",),
        lambda strategy: _mode_of_inspection(strategy) in ("semi-automated", "automated"),
        lambda strategy: _mode_of_inspection(strategy) is not None,
    ),
    Matter(
        "stoppered and crimped container",
        ("8.26-8.29",),
        _any(
            _closure("stopper and crimp"),
            _operation("capping", "stoppering"),
            lambda strategy: strategy.containers.capping is not None,
        ),
        _containers,
    ),
    Matter(
        "sterilisation by heat",
        ("8.50-8.53",),
        _any(_cycle(*_HEAT), _single_use("steam")),
        _sterilisation,
    ),
    Matter(
        "sterilisation by moist heat",
        ("8.55", "8.59", "8.62"),
        _any(_cycle("moist heat", "steam in place", "superheated water"), _single_use("steam")),
        _sterilisation,
    ),
    Matter(
        "sterilisation by steam",
        ("8.56-8.58", "8.60-8.61"),
        _any(_cycle("moist heat", "steam in place"), _single_use("steam")),
        _sterilisation,
    ),
    Matter(
        "sterilisation in place by steam", ("8.63",), _cycle("steam in place"), _sterilisation
    ),
    Matter(
        "sterilisation by superheated water",
        ("8.64-8.65",),
        _cycle("superheated water"),
        _sterilisation,
    ),
    Matter(
        "dry heat",
        ("8.66-8.69",),
        _cycle("dry heat", "depyrogenation"),
        _sterilisation,
    ),
    Matter(
        "dry heat oven",
        ("8.70",),
        lambda strategy: any(oven(c, strategy) for c in strategy.sterilisation.cycles),
        _sterilisation,
    ),
    Matter(
        "sterilisation by radiation",
        ("8.71-8.72",),
        _any(_cycle("radiation"), _single_use("gamma", "X-ray", "electron beam")),
        _sterilisation,
    ),
    Matter(
        "sterilisation by ethylene oxide",
        ("8.73-8.78",),
        _any(_cycle("ethylene oxide"), _single_use("ethylene oxide")),
        _sterilisation,
    ),
    Matter(
        "sterilising or vent filter",
        ("8.79-8.95",),
        _any(
            lambda strategy: bool(strategy.sterilisation.filters),
            _route("sterile filtration"),
            _operation("sterile filtration"),
        ),
        _sterilisation,
    ),
    Matter("filters in series", ("8.91",), _filter("one of a series"), _filters_parted),
    Matter(
        "redundant filter",
        ("8.92",),
        _filter("redundant, first", "redundant, second"),
        _filters_parted,
    ),
    Matter(
        "form-fill-seal machine",
        ("8.96-8.104",),
        lambda strategy: bool(strategy.containers.form_fill_seal),
        _containers,
    ),
    Matter(
        "blow-fill-seal machine",
        ("8.105-8.120",),
        _any(
            lambda strategy: bool(strategy.containers.blow_fill_seal),
            _container("blow-fill-seal unit"),
        ),
        _containers,
    ),
    Matter(
        "lyophiliser",
        ("8.121-8.126",),
        _any(
            lambda strategy: bool(strategy.premises.lyophilisers),
            _operation("lyophilisation", "loading a lyophiliser"),
        ),
        _steps,
    ),
    Matter(
        "closed system",
        ("8.127-8.128", "8.130"),
        _any(
            lambda strategy: bool(strategy.premises.closed_systems),
            lambda strategy: any(
                step.exposure in {"closed", "functionally closed"} for step in strategy.steps
            ),
        ),
        lambda strategy: any(step.exposure is not None for step in strategy.steps),
    ),
    Matter(
        "single-use system",
        ("8.131-8.139",),
        _any(
            lambda strategy: bool(strategy.premises.single_use_systems),
            lambda strategy: any(step.single_use for step in strategy.steps),
        ),
        _steps,
    ),
    Matter(
        "sterile active substance",
        ("9.37",),
        lambda strategy: any(p.active_substance for p in strategy.products),
        lambda strategy: bool(strategy.products),
    ),
    Matter(
        "manual step",
        ("9.39",),
        lambda strategy: any(step.manual for step in strategy.steps),
        lambda strategy: any(step.manual is not None for step in strategy.steps),
    ),
    Matter(
        "product used before its sterility result is known",
        ("10.7",),
        lambda strategy: any(p.short_shelf_life for p in strategy.products),
        lambda strategy: any(p.short_shelf_life is not None for p in strategy.products),
    ),
)
"""What a site may not have, with the clauses about it."""
