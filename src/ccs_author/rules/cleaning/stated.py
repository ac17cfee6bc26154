"""What the strategy states of cleaning and disinfection."""

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Cleaning, CleaningTask, Disinfectant
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, stated
from ccs_author.rules.classified import has_cleanrooms
from ccs_author.rules.cleaning.agent_efficacy import disinfects


def _not_sterile_in_c_or_d(agent: Disinfectant, strategy: Strategy) -> bool:
    liquid = agent.kind not in ("hydrogen peroxide vapour", "dry heat")
    return (
        liquid
        and not agent.sterile
        and any(
            {*task.grades, *(strategy.grade_of(place) for place in task.where)} & {"C", "D"}
            for task in strategy.cleaning.programme
            if agent.id in (task.agent, *task.rotated_with)
        )
    )


def _prepared(agent: Disinfectant, _: Strategy) -> bool:
    return agent.supply == "prepared on site"


def _vapour_in_rooms(task: CleaningTask, strategy: Strategy) -> bool:
    agent = strategy.find(task.agent, Disinfectant)
    rooms = any(strategy.find(place, Room) is not None for place in task.where)
    return (
        agent is not None
        and agent.kind == "hydrogen peroxide vapour"
        and (rooms or bool(task.grades))
    )


def _rooms_fumigated(cleaning: Cleaning, strategy: Strategy) -> bool:
    return bool(cleaning.fumigated) or any(
        _vapour_in_rooms(task, strategy) for task in cleaning.programme
    )


AGENT_STERILITY_DECISION = stated(
    "agent-sterility-decision",
    Disinfectant,
    "sterility_rationale",
    "why it need not be sterile in grade C and D",
    ANNEX_1("4.35", "warning"),
    covers=("A1-DIS-004",),
    when=_not_sterile_in_c_or_d,
    explanation="""
    The strategy says why an agent used in grade C or D need not be sterile.

    Annex 1 leaves that decision to the strategy, so it has to be found there.

    State the reason in `sterility_rationale`, or use a sterile agent.
    """,
)

PREPARED_AGENTS_MONITORED = stated(
    "prepared-agents-monitored",
    Disinfectant,
    "in_use_monitoring",
    "how the solution is monitored for contamination",
    ANNEX_1("4.35"),
    covers=("A1-DIS-007",),
    when=_prepared,
    explanation="""
    Agents prepared on site are monitored for contamination.

    Some organisms live in dilute disinfectant, and then the mop spreads them.

    State under `in_use_monitoring` the test, its interval and the limit.
    """,
)

CLEANING_ORDER = stated(
    "cleaning-order",
    Cleaning,
    "order",
    "in which order surfaces are cleaned and disinfected",
    ANNEX_1("4.33"),
    covers=("A1-DIS-009",),
    when=has_cleanrooms,
    explanation="""
    Surfaces are cleaned before they are disinfected, and the strategy says in which order.

    Dirt uses up the agent and shields what lies below it.

    State the order of work under `order`: clean, disinfect, remove residues.
    """,
)

RESIDUES_REMOVED = stated(
    "residues-removed",
    Disinfectant,
    "residue",
    "how its residues are removed",
    ANNEX_1("4.33"),
    covers=("A1-DIS-009",),
    when=disinfects,
    explanation="""
    The strategy says how residues of each disinfectant are removed.

    Films of old agent hold dirt, weaken the next agent and end as particles.

    State it under `residue`, also where the agent leaves none.
    """,
)

AGENTS_EXPLAINED = stated(
    "agents-explained",
    Cleaning,
    "rotation_rationale",
    "why these agents are used, and in this turn",
    ANNEX_1("4.33", "info"),
    covers=("A1-DIS-010",),
    when=has_cleanrooms,
    explanation="""
    The strategy says why these agents are used together or in turn.

    Agents complete each other when they act in different ways; names alone do not show it.

    State under `rotation_rationale` how each acts and what it leaves to the others.
    """,
)

FLORA_REVIEWED = stated(
    "flora-reviewed",
    Cleaning,
    "flora_review",
    "how isolates are used to judge the programme",
    ANNEX_1("4.33", "warning"),
    ANNEX_1("9.31", "warning"),
    covers=("A1-DIS-012",),
    when=has_cleanrooms,
    explanation="""
    The effect of the programme is judged by the organisms that survive it.

    A rising share of spore formers says that the sporicide comes too seldom.

    State under `flora_review` who compares isolates, how often, and what follows.
    """,
)

FUMIGATION_VALIDATED = stated(
    "fumigation-validated",
    Cleaning,
    "fumigation_validation",
    "how fumigation of rooms is validated",
    ANNEX_1("4.36"),
    covers=("A1-DIS-011",),
    when=_rooms_fumigated,
    explanation="""
    Fumigation or vapour treatment of rooms is validated.

    Gas goes where air goes; behind a cabinet it may never arrive.

    Name the study of agent and spread in `fumigation_validation`.
    """,
)
