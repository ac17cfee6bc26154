"""Simulations at the end of production."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(AsepticProcessSimulation, ANNEX_1("9.36", "warning"), covers=("A1-APS-019",))
def end_of_production_run(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[Gap]:
    """A run at the end of production is an addition to the other runs and has its reason.

    Medium filled after a batch meets rinsed lines and a tired crew, but none of the set-up; and
    it may leave residues of product that hold growth back.

    Keep the other runs; state `production_end: additional` and the reason in
    `end_of_production`.
    """
    if aps.production_end == "instead of other runs":
        yield Gap(
            f"{aps.id} uses runs at the end of production instead of others", "production_end"
        )
    elif aps.production_end == "additional" and aps.end_of_production is None:
        yield NotStated(f"{aps.id} does not state why it is run at the end of production")
