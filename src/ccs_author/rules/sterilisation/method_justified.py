"""Methods and cycles beside the pharmacopoeia."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import sterilises


@rule(SterilisationCycle, ANNEX_1("8.37", "warning"), covers=("A1-STE-017",), when=sterilises)
def method_justified(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """A method or cycle that the pharmacopoeia does not describe is justified.

    What everybody uses is known to work; for anything else the site has to show it.

    State `compendial: true`, or the lethality and the reason in `justification`.
    """
    if cycle.justification is not None:
        return
    if cycle.compendial is None:
        yield NotStated(
            f"whether {cycle.label} follows the pharmacopoeia is not stated, nor why it is used"
        )
    elif not cycle.compendial:
        yield Gap(
            f"{cycle.label} does not follow the pharmacopoeia, and no justification is given",
            "compendial",
        )
