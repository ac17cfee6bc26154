"""Surfaces of rooms and the agents used on them."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Disinfectant
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, Gap, rule
from ccs_author.rules.classified import classified


def tested_agents(room: Room, strategy: Strategy) -> dict[str, frozenset[str]]:
    """Return the surfaces that each agent used in a room was tested on, in small letters.

    An agent without any is left out: agent-efficacy asks for them.
    """
    found: dict[str, frozenset[str]] = {}
    for task in strategy.cleaning.programme:
        if room.id not in task.where and room.grade not in task.grades:
            continue
        for code in (task.agent, *task.rotated_with):
            agent = strategy.find(code, Disinfectant)
            if agent is not None and agent.surfaces_tested:
                found[agent.id] = agent.surfaces_tested
    return found


def disinfected(room: Room, strategy: Strategy) -> bool:
    """Whether a graded room states its surfaces, and tested agents are used in it."""
    return (
        classified(room, strategy)
        and bool(room.finishes)
        and bool(tested_agents(room, strategy))
    )


@rule(Room, ANNEX_1("4.34"), covers=("A1-DIS-005",), when=disinfected)
def agents_proven_on_surfaces(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """Every surface of a room is covered by the study of an agent that is used in that room.

    A study of the vapour of an isolator says nothing of the mop on the floor.

    Add the surface to `efficacy.surfaces` of an agent that the programme uses in the room, in
    the words used in `finishes`.
    """
    agents = tested_agents(room, strategy)
    for finish in room.finishes:
        own = finish.casefold()
        tested = strategy.cleaning.surfaces_tested
        if not any(each in own or own in each for each in tested):
            continue  # The question of finishes-covered.
        if not any(each in own or own in each for known in agents.values() for each in known):
            yield Gap(
                f"the surface {finish} of {room.id} appears in no study of the agents used "
                f"there ({', '.join(agents)})",
                "finishes",
            )
