"""Sterility of garments until they are worn."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Garment
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def some_are_sterile(_: Garment, strategy: Strategy) -> bool:
    """Whether any clothing of the site is worn sterile."""
    return any(each.sterile for each in strategy.personnel.gowning)


@rule(Garment, ANNEX_1("7.11"), covers=("A1-GWN-009",), when=some_are_sterile)
def garment_sterile_hold(garment: Garment, _: Strategy) -> Iterator[Gap]:
    """Garments that are worn sterile have a sterilisation and a time for which it holds.

    A pack that lay open in a drawer for a year is no longer what its label says.

    State `sterile` of each garment; where it is true, also `sterilisation` and `sterile_hold`.
    """
    if garment.sterile is None:
        yield NotStated(f"whether {garment.label} is worn sterile is not stated")
    if not garment.sterile:
        return
    if garment.sterilisation is None:
        yield NotStated(f"how {garment.label} is sterilised is not stated")
    if garment.sterile_hold is None:
        yield NotStated(f"how long {garment.label} counts as sterile is not stated")
