"""The lyophiliser behind lyophilisation."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, NotStated, rule


def dries(step: Step, _: Strategy) -> bool:
    """Whether the step dries product in a lyophiliser."""
    return step.operation == "lyophilisation"


@rule(Step, ANNEX_1("8.121"), when=dries)
def lyophiliser_stated(step: Step, strategy: Strategy) -> Iterator[NotStated]:
    """A step of lyophilisation has its lyophiliser in the strategy.

    For days product is open to nothing but the chamber; a strategy that is silent about the
    chamber is silent about most of the process.

    Describe it in `premises.lyophilisers`.
    """
    if not strategy.premises.lyophilisers:
        yield NotStated(f"{step.id} dries product, and no lyophiliser is stated")
