"""The clauses in which Annex 1 itself names the contamination control strategy.

A strategy answers each of them that applies; the facts that answer it are named by their path.
"""

from dataclasses import dataclass
from typing import Any, Final

from ccs_author.model import Strategy


@dataclass(frozen=True, slots=True)
class Demand:
    """What one clause asks a strategy to say."""

    clause: str
    """The clause, with its part where it has some: `9.36 xiii`."""

    subject: str
    """What the strategy has to say, in our own words."""

    facts: tuple[str, ...]
    """Where it says so: the paths of facts, any of which answers."""


def states(strategy: Strategy, path: str) -> bool:
    """Whether the strategy states anything at a path, in any record on the way."""
    return _holds(strategy, path.split("."))


def _holds(value: Any, path: list[str]) -> bool:
    if isinstance(value, tuple):
        return any(_holds(part, path) for part in value)
    if value is None or not path:
        return value not in (None, (), "")
    return _holds(getattr(value, path[0]), path[1:])


DEMANDS: Final = (
    Demand(
        "2.3",
        "Critical control points; all controls judged together; review and management review",
        (
            "risk_management.critical_control_points",
            "risk_management.combined_effect",
            "document.management_review",
        ),
    ),
    Demand(
        "2.5",
        "The sixteen elements",
        (
            "design.statement",
            "premises.statement",
            "personnel.statement",
            "monitoring.statement",
        ),
    ),
    Demand(
        "2.6",
        "Review of the strategy; impact of changes before and after",
        (
            "document.next_review",
            "changes.impact_before",
        ),
    ),
    Demand(
        "3.1 iv",
        "Risk management behind the strategy; residual risk documented",
        ("risk_management.risks.after",),
    ),
    Demand(
        "4.3",
        "Use of RABS or isolators, or why not",
        (
            "design.barrier_rationale",
            "premises.barriers",
        ),
    ),
    Demand(
        "4.12",
        "Entry and exit of people and material; handling of unapproved items",
        (
            "design.flows.transfer",
            "premises.rooms.airlock",
        ),
    ),
    Demand(
        "4.16",
        "Pressure set points, criticality and alarm delays",
        (
            "premises.doors.pressure_set_pa",
            "premises.doors.alarm_delay_s",
        ),
    ),
    Demand(
        "4.20",
        "Background of isolators and RABS",
        (
            "premises.barriers.background_rationale",
            "premises.barriers.background_assessment",
        ),
    ),
    Demand("4.21", "Replacement of gloves", ("premises.barriers.gloves.replaced_weeks",)),
    Demand(
        "4.27",
        "Use of 5 µm counts in classification",
        ("premises.particle_limit_5um_rationale",),
    ),
    Demand(
        "4.30",
        "Reason for air velocities outside the guidance range",
        (
            "premises.barriers.velocity_justification",
            "premises.clean_air_devices.velocity_justification",
            "premises.zones.velocity_justification",
        ),
    ),
    Demand(
        "4.32",
        "Air velocity test at requalification in B, C and D",
        ("premises.velocity_decision",),
    ),
    Demand("4.35", "Sterility of agents used in C and D", ("cleaning.disinfectants.sterile",)),
    Demand(
        "6.1",
        "Impact of utilities",
        (
            "utilities.impact_assessment",
            "utilities.systems.impact",
        ),
    ),
    Demand("6.13", "Sampling of water", ("utilities.systems.sampling",)),
    Demand("7.9", "Electronic devices and their disinfection", ("personnel.devices",)),
    Demand(
        "7.13 iv", "Extra gloves or masks in C and D", ("personnel.gowning.extra_protection",)
    ),
    Demand(
        "8.4",
        "Unusual contamination risk of terminally sterilised products",
        ("sterilisation.terminal_sterilisation_rationale",),
    ),
    Demand(
        "8.7",
        "Acceptance criteria, monitoring and effectiveness of aseptic controls",
        ("risk_management.critical_control_points.limit",),
    ),
    Demand(
        "8.8", "Precautions through all stages of processing", ("processes.steps.exposure",)
    ),
    Demand(
        "8.39",
        "Revalidation of loads other than the worst case",
        ("sterilisation.cycles.other_loads",),
    ),
    Demand(
        "8.80",
        "A second sterilising filter near the fill point",
        ("sterilisation.filters.second_filter",),
    ),
    Demand(
        "8.95", "Filters used for a campaign", ("sterilisation.filters.campaign_justification",)
    ),
    Demand(
        "8.97",
        "Form-fill-seal: bioburden and endotoxin of films",
        ("containers.form_fill_seal",),
    ),
    Demand(
        "8.100",
        "Form-fill-seal: controls found at qualification",
        ("containers.form_fill_seal.aspects",),
    ),
    Demand(
        "8.112",
        "Blow-fill-seal: bioburden and endotoxin of polymer",
        ("containers.blow_fill_seal",),
    ),
    Demand(
        "8.114",
        "Blow-fill-seal: controls found at qualification",
        ("containers.blow_fill_seal.aspects",),
    ),
    Demand("8.121", "Controls of lyophilisation", ("premises.lyophilisers.stages",)),
    Demand(
        "8.123",
        "Sterilisation frequency of lyophilisers",
        (
            "premises.lyophilisers.sterilised",
            "premises.lyophilisers.sterilisation_rationale",
        ),
    ),
    Demand(
        "8.129",
        "Integrity of parts for aseptic connection",
        (
            "premises.connection_devices.verified",
            "premises.connection_devices.qualification",
        ),
    ),
    Demand(
        "8.132", "Risks of single-use systems", ("premises.single_use_systems.risks_assessed",)
    ),
    Demand(
        "9.1",
        "The monitoring programme as part of the strategy",
        (
            "monitoring.programme",
            "monitoring.locations",
        ),
    ),
    Demand(
        "9.4",
        "Risk assessment behind monitoring; trends",
        (
            "monitoring.risk_assessment",
            "monitoring.trending",
        ),
    ),
    Demand("9.9", "Tighter action limits", ("monitoring.locations.limit_rationale",)),
    Demand(
        "9.20",
        "Monitoring where counters would be harmed or a hazard",
        ("monitoring.live_agents",),
    ),
    Demand("9.22", "Choice of viable sampling methods", ("monitoring.methods_rationale",)),
    Demand("9.26", "Gown monitoring for manual work", ("monitoring.manual_emphasis",)),
    Demand(
        "9.36 xiii",
        "Process simulation at the end of a campaign or of production",
        ("process_validation.simulations.end_of_production",),
    ),
    Demand(
        "9.40",
        "Number of units of a process simulation",
        ("process_validation.simulations.units_rationale",),
    ),
    Demand(
        "10.2",
        "Limits for organisms, particles and endotoxin in specifications",
        (
            "raw_materials.materials.bioburden_limit",
            "raw_materials.materials.endotoxin_limit",
        ),
    ),
)
"""The forty clauses, in order."""
