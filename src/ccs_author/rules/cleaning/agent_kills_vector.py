"""Disinfection against vectors."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Disinfectant
from ccs_author.model.site import Vector
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule


@rule(
    Vector,
    PART_IV("9.4"),
    ANNEX_2A("5.13"),
    covers=("ATMP-VIR-001",),
)
def agent_kills_vector(vector: Vector, strategy: Strategy) -> Iterator[Gap]:
    """At least one disinfectant is shown to inactivate each vector.

    Viruses differ widely: what kills bacteria may leave a capsid unharmed, and alcohol alone
    does little to viruses without an envelope.

    Name the vector in `efficacy.vectors` of an agent whose study covers it or a worse case.
    """
    shown = [
        agent
        for agent in strategy.of_kind(Disinfectant)
        if any(vector.id in study.vectors for study in agent.efficacy)
    ]
    if not shown:
        yield NotStated(f"no disinfectant is shown to inactivate {vector.label}")
    elif not all(agent.kind == "alcohol" for agent in shown):
        return
    elif vector.enveloped is None:
        yield NotStated(
            f"only alcohol ({shown[0].label}) is claimed against {vector.label}; whether it "
            "has an envelope is not stated"
        )
    elif not vector.enveloped:
        yield Gap(
            f"{vector.label} has no envelope, but only alcohol ({shown[0].label}) is claimed "
            "against it"
        )
