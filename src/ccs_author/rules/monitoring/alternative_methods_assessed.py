"""Feasibility of rapid and alternative monitoring methods."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(Monitoring, ANNEX_1("2.5"), ANNEX_1("9.28"), covers=("A1-ELM-006",))
def alternative_methods_assessed(monitoring: Monitoring, _: Strategy) -> Iterator[Gap]:
    """The strategy says how feasible alternative monitoring methods are.

    Element xiv asks for that assessment: methods that see contamination earlier than plates may
    exist for the site, and not having looked is no reason.

    Add an entry to `rapid_methods` for environmental use with `feasibility`, `assessed` and
    `conclusion`, also when the method was rejected.
    """
    looked_at = [each for each in monitoring.rapid_methods if "environment" in each.use]
    if not looked_at:
        yield NotStated("no alternative method for environmental monitoring is assessed")
        return
    if not any(each.holds("assessed", "conclusion") for each in looked_at):
        yield NotStated(
            f"the assessment of {looked_at[0].label} has no date or no conclusion",
            f"rapid_methods.{monitoring.rapid_methods.index(looked_at[0])}",
        )
