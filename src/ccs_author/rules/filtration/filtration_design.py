"""Design of filtration systems."""

from collections.abc import Iterator
from typing import get_args

from ccs_author.model import Strategy
from ccs_author.model.filtration import DesignAim, Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid


@rule(Filter, ANNEX_1("8.82"), covers=("A1-FIL-016",), when=sterilising_liquid)
def filtration_design(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """The filtration system is designed for all six aims that Annex 1 sets.

    What a design has no place for, such as a test in place before use, operators improvise.

    State in `design` what it allows: validated parameters, sterile filtrate, few aseptic
    connections, cleaning, sterilisation, test in place before and after use.
    """
    missing = [aim for aim in get_args(DesignAim) if aim not in filter_.design]
    if missing:
        yield NotStated(
            f"{filter_.label} does not state a design for {', '.join(missing)}",
            "design" if filter_.design else None,
        )
