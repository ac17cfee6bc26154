"""Sterility of single-use systems."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.single_use import SingleUseSystem
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule


@rule(
    SingleUseSystem,
    ANNEX_1("8.133"),
    ANNEX_1("8.134"),
    PART_IV("9.5.3", "warning"),
    covers=("ATMP-SUS-001",),
)
def single_use_sterility(system: SingleUseSystem, _: Strategy) -> Iterator[Gap]:
    """The sterilisation of a single-use system is stated with its method and proof.

    The site never sterilises the set itself; it relies on the supplier's cycle each time.

    State `sterilisation` with `method`, and `sal`, dose or `evidence`.
    """
    cycle = system.sterilisation
    if cycle is None or cycle.method is None:
        yield NotStated(f"how {system.label} is made sterile is not stated")
    elif not (cycle.sal or cycle.dose_min_kgy or cycle.evidence):
        yield NotStated(
            f"{system.label} is sterilised by {cycle.method}, but neither dose, "
            "assurance level nor evidence is stated",
            "sterilisation",
        )
