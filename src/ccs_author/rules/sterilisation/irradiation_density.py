"""Density of irradiated loads."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import radiation


@rule(SterilisationCycle, ANNEX_1("8.72"), covers=("A1-RAD-002",), when=radiation)
def irradiation_density(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Validation of radiation covers the densities of product and packages.

    A denser pallet shields its own middle, and the dosimeter at the edge does not see that.

    Name the dose mapping in `irradiation.density_study`.
    """
    if cycle.irradiation is None or cycle.irradiation.density_study is None:
        yield NotStated(
            f"{cycle.label} names no study of the densities irradiated",
            "irradiation" if cycle.irradiation is not None else None,
        )
