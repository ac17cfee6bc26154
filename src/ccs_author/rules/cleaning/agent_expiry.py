"""In-use expiry of disinfectants."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Disinfectant
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def is_a_liquid(agent: Disinfectant, _: Strategy) -> bool:
    """Whether the agent stands in a container once opened or prepared."""
    return agent.supply != "generated in equipment" and agent.kind not in (
        "hydrogen peroxide vapour",
        "dry heat",
    )


@rule(
    Disinfectant,
    ANNEX_1("4.34"),
    ANNEX_1("4.35"),
    covers=("A1-DIS-006",),
    when=is_a_liquid,
)
def agent_expiry(agent: Disinfectant, _: Strategy) -> Iterator[Gap]:
    """A disinfectant has an in-use expiry.

    Opened or diluted, it loses strength and may be colonised.

    State `expiry_in_use_h` from the study that supports it.
    """
    if agent.expiry_in_use_h is None:
        yield NotStated(f"the in-use expiry of {agent.label} is not stated")
