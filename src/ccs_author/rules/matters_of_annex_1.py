"""What Annex 1 speaks of and a site may not have, clause by clause."""

from typing import Final

from ccs_author.rules.cycles import oven
from ccs_author.rules.matter import (
    Matter,
    any_of,
    closure,
    container,
    cycle,
    filter_role,
    filters_parted,
    has_containers,
    has_rooms,
    has_steps,
    has_sterilisation,
    has_utilities,
    mode_of_inspection,
    operation,
    process,
    route,
    single_use,
    utility,
)

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
        has_rooms,
    ),
    Matter(
        "water system",
        ("6.7-6.9", "6.12-6.14"),
        utility("water for injections", "purified water"),
        has_utilities,
    ),
    Matter(
        "production of water for injections",
        ("6.10-6.11", "6.15"),
        utility("water for injections"),
        has_utilities,
    ),
    Matter("pure steam", ("6.16-6.17",), utility("pure steam"), has_utilities),
    Matter("process gas", ("6.18-6.19",), utility(*_GASES), has_utilities),
    Matter("process gas or vacuum", ("6.20",), utility(*_GASES, "vacuum"), has_utilities),
    Matter(
        "terminally sterilised product",
        ("8.1-8.6",),
        any_of(
            route("terminal sterilisation"),
            process("terminal sterilisation"),
            operation("terminal sterilisation"),
        ),
        has_steps,
    ),
    Matter(
        "aseptic process",
        ("8.7-8.19", "9.32-9.49"),
        any_of(
            lambda strategy: any(step.aseptic for step in strategy.steps),
            route("sterile filtration", "aseptic processing"),
            process("aseptic processing", "sterile filtration and aseptic filling"),
        ),
        lambda strategy: any(step.aseptic is not None for step in strategy.steps),
    ),
    Matter(
        "container closed by fusion",
        ("8.22",),
        lambda strategy: any(c.fusion_sealed for c in strategy.containers.items),
        has_containers,
    ),
    Matter(
        "container under vacuum",
        ("8.24",),
        lambda strategy: any(
            c.vacuum or (c.integrity is not None and c.integrity.vacuum_check)
            for c in strategy.containers.items
        ),
        has_containers,
    ),
    Matter(
        "inspection by a machine",
        ("8.32",),
        lambda strategy: mode_of_inspection(strategy) in ("semi-automated", "automated"),
        lambda strategy: mode_of_inspection(strategy) is not None,
    ),
    Matter(
        "stoppered and crimped container",
        ("8.26-8.29",),
        any_of(
            closure("stopper and crimp"),
            operation("capping", "stoppering"),
            lambda strategy: strategy.containers.capping is not None,
        ),
        has_containers,
    ),
    Matter(
        "sterilisation by heat",
        ("8.50-8.53",),
        any_of(cycle(*_HEAT), single_use("steam")),
        has_sterilisation,
    ),
    Matter(
        "sterilisation by moist heat",
        ("8.55", "8.59", "8.62"),
        any_of(cycle("moist heat", "steam in place", "superheated water"), single_use("steam")),
        has_sterilisation,
    ),
    Matter(
        "sterilisation by steam",
        ("8.56-8.58", "8.60-8.61"),
        any_of(cycle("moist heat", "steam in place"), single_use("steam")),
        has_sterilisation,
    ),
    Matter(
        "sterilisation in place by steam", ("8.63",), cycle("steam in place"), has_sterilisation
    ),
    Matter(
        "sterilisation by superheated water",
        ("8.64-8.65",),
        cycle("superheated water"),
        has_sterilisation,
    ),
    Matter(
        "dry heat",
        ("8.66-8.69",),
        cycle("dry heat", "depyrogenation"),
        has_sterilisation,
    ),
    Matter(
        "dry heat oven",
        ("8.70",),
        lambda strategy: any(oven(c, strategy) for c in strategy.sterilisation.cycles),
        has_sterilisation,
    ),
    Matter(
        "sterilisation by radiation",
        ("8.71-8.72",),
        any_of(cycle("radiation"), single_use("gamma", "X-ray", "electron beam")),
        has_sterilisation,
    ),
    Matter(
        "sterilisation by ethylene oxide",
        ("8.73-8.78",),
        any_of(cycle("ethylene oxide"), single_use("ethylene oxide")),
        has_sterilisation,
    ),
    Matter(
        "sterilising or vent filter",
        ("8.79-8.95",),
        any_of(
            lambda strategy: bool(strategy.sterilisation.filters),
            route("sterile filtration"),
            operation("sterile filtration"),
        ),
        has_sterilisation,
    ),
    Matter("filters in series", ("8.91",), filter_role("one of a series"), filters_parted),
    Matter(
        "redundant filter",
        ("8.92",),
        filter_role("redundant, first", "redundant, second"),
        filters_parted,
    ),
    Matter(
        "form-fill-seal machine",
        ("8.96-8.104",),
        lambda strategy: bool(strategy.containers.form_fill_seal),
        has_containers,
    ),
    Matter(
        "blow-fill-seal machine",
        ("8.105-8.120",),
        any_of(
            lambda strategy: bool(strategy.containers.blow_fill_seal),
            container("blow-fill-seal unit"),
        ),
        has_containers,
    ),
    Matter(
        "lyophiliser",
        ("8.121-8.126",),
        any_of(
            lambda strategy: bool(strategy.premises.lyophilisers),
            operation("lyophilisation", "loading a lyophiliser"),
        ),
        has_steps,
    ),
    Matter(
        "closed system",
        ("8.127-8.128", "8.130"),
        any_of(
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
        any_of(
            lambda strategy: bool(strategy.premises.single_use_systems),
            lambda strategy: any(step.single_use for step in strategy.steps),
        ),
        has_steps,
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
