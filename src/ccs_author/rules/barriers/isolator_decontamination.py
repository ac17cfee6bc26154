"""Bio-decontamination of isolators."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier, BioDecontamination
from ccs_author.model.elements.cleaning import Disinfectant
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.barriers.negative_isolator import isolator
from ccs_author.rules.barriers.stated import may_have_gloves

_ASKED = {
    "automated": ("whether it is automated", "is not automated"),
    "validated": ("whether it is validated", "is not validated"),
    "gloves_extended": ("whether gloves are extended", "leaves its gloves folded"),
}


@rule(
    Barrier,
    ANNEX_1("4.22"),
    PART_IV("9.4", "warning"),
    FDA_ASEPTIC("App. 1", "warning"),
    covers=("A1-BAR-017", "A1-BAR-018", "ATMP-BAR-011"),
    when=isolator,
)
def isolator_decontamination(barrier: Barrier, strategy: Strategy) -> Iterator[Gap]:
    """An isolator is bio-decontaminated by an automated, validated, sporicidal cycle.

    Wiping by hand misses places, and differs from one hand to the next.

    State under `bio_decontamination`: `automated: true`, `validated: true`, `gloves_extended:
    true`, the phases with their parameters in `cycle`, and an `agent` that is sporicidal.
    """
    cycle = barrier.bio_decontamination
    if cycle is None:
        yield NotStated(f"the bio-decontamination of {barrier.label} is not stated")
        return
    for field, (asked, words) in _ASKED.items():
        stated = getattr(cycle, field)
        if field == "gloves_extended" and not may_have_gloves(barrier, strategy):
            continue
        if stated is None:
            yield NotStated(
                f"the bio-decontamination of {barrier.label} does not state {asked}",
                "bio_decontamination",
            )
        elif not stated:
            yield Gap(
                f"the bio-decontamination of {barrier.label} {words}",
                f"bio_decontamination.{field}",
            )
    if not cycle.cycle:
        yield NotStated(
            f"the bio-decontamination of {barrier.label} states no parameters of its cycle",
            "bio_decontamination",
        )
    yield from _agent(cycle, barrier.label, strategy)


def _agent(cycle: BioDecontamination, who: str, strategy: Strategy) -> Iterator[Gap]:
    agent = strategy.find(cycle.agent, Disinfectant)
    if agent is None or agent.sporicidal is None:
        yield NotStated(
            f"whether the agent used in {who} is sporicidal is not stated",
            "bio_decontamination",
        )
    elif not agent.sporicidal:
        yield Gap(
            f"{agent.label} is used in {who}, but is not sporicidal",
            "bio_decontamination.agent",
        )
