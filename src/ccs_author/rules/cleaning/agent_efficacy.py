"""Efficacy of disinfectants."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Disinfectant
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule


def disinfects(agent: Disinfectant, _: Strategy) -> bool:
    """Whether the agent is meant to kill."""
    return agent.kind != "detergent"


@rule(
    Disinfectant,
    ANNEX_1("4.34"),
    PART_IV("9.4", "warning"),
    covers=("A1-DIS-005",),
    when=disinfects,
)
def agent_efficacy(agent: Disinfectant, _: Strategy) -> Iterator[Gap]:
    """A disinfectant is shown to work on the surfaces and organisms of the site.

    What kills on steel in the supplier's laboratory may fail on vinyl with the site's own
    flora.

    Add an `efficacy` study with `surfaces`, the organisms in `against` and the `result`.
    """
    if not agent.efficacy:
        yield NotStated(f"no efficacy study of {agent.label} is stated")
    for index, study in enumerate(agent.efficacy):
        if not study.surfaces:
            yield NotStated(
                f"the efficacy study of {agent.label} names no surface", f"efficacy.{index}"
            )
        if not study.against and not study.vectors:
            yield NotStated(
                f"the efficacy study of {agent.label} names no organism", f"efficacy.{index}"
            )
        if study.result is None:
            yield NotStated(
                f"the efficacy study of {agent.label} has no result", f"efficacy.{index}"
            )
