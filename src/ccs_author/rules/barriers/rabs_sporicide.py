"""Sporicidal treatment of RABS."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier, BioDecontamination
from ccs_author.model.elements.cleaning import Disinfectant
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.barriers.stated import rabs


@rule(Barrier, ANNEX_1("4.22"), covers=("A1-BAR-020",), when=rabs)
def rabs_sporicide(barrier: Barrier, strategy: Strategy) -> Iterator[Gap]:
    """The inside of a RABS is treated with a sporicide in routine, by a validated method.

    Hands do the work that a cycle does in an isolator, so that reach and time must be shown.

    State under `bio_decontamination` a sporicidal `agent`, the `frequency` and
    `validated: true`.
    """
    treatment = barrier.bio_decontamination
    if treatment is None:
        yield NotStated(f"the sporicidal treatment of {barrier.label} is not stated")
        return
    yield from _routine(treatment, barrier.label)
    agent = strategy.find(treatment.agent, Disinfectant)
    if agent is None or agent.sporicidal is None:
        yield NotStated(
            f"whether the agent used in {barrier.label} is sporicidal is not stated",
            "bio_decontamination",
        )
    elif not agent.sporicidal:
        yield Gap(
            f"{agent.label} is used in {barrier.label}, but is not sporicidal",
            "bio_decontamination.agent",
        )


def _routine(treatment: BioDecontamination, who: str) -> Iterator[Gap]:
    if treatment.frequency is None:
        yield NotStated(f"how often {who} is treated is not stated", "bio_decontamination")
    elif treatment.frequency == "per event":
        yield Gap(f"{who} is treated per event only", "bio_decontamination.frequency")
    if treatment.validated is None:
        yield NotStated(
            f"whether the treatment of {who} is validated is not stated", "bio_decontamination"
        )
    elif not treatment.validated:
        yield Gap(f"the treatment of {who} is not validated", "bio_decontamination.validated")
