"""Bio-decontamination of isolators."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.elements.cleaning import Disinfectant
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.barriers.negative_isolator import isolator

_ASKED = {
    "automated": "is not automated",
    "validated": "is not validated",
    "gloves_extended": "leaves its gloves folded",
}


@rule(
    Barrier,
    ANNEX_1("4.22"),
    covers=("A1-BAR-017", "A1-BAR-018", "ATMP-BAR-011"),
    when=isolator,
)
def isolator_decontamination(barrier: Barrier, strategy: Strategy) -> Iterator[Gap]:
    """An isolator is bio-decontaminated by an automated, validated, sporicidal cycle.

    Wiping by hand misses places, and differs from one hand to the next.

    State under `bio_decontamination`: `automated: true`, `validated: true`, `gloves_extended:
    true` and an `agent` that is sporicidal.
    """
    cycle = barrier.bio_decontamination
    if cycle is None:
        yield NotStated(f"the bio-decontamination of {barrier.label} is not stated")
        return
    for field, words in _ASKED.items():
        stated = getattr(cycle, field)
        if stated is None:
            yield NotStated(
                f"the bio-decontamination of {barrier.label} does not state {field}",
                "bio_decontamination",
            )
        elif not stated:
            yield Gap(
                f"the bio-decontamination of {barrier.label} {words}",
                f"bio_decontamination.{field}",
            )
    agent = strategy.find(cycle.agent, Disinfectant)
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
