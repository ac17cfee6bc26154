"""Methods and cycles beside the pharmacopoeia."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import sterilises


def claims_to_sterilise(cycle: SterilisationCycle, strategy: Strategy) -> bool:
    """Whether it is to sterilise, by whatever method, or leaves method and purpose open."""
    vapour = cycle.kind == "vapour phase" and cycle.purpose == "sterilisation"
    return sterilises(cycle, strategy) or cycle.kind is None or vapour


@rule(
    SterilisationCycle,
    ANNEX_1("8.37", "warning"),
    covers=("A1-STE-017",),
    when=claims_to_sterilise,
)
def method_justified(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """A method or cycle that the pharmacopoeia does not describe is justified.

    What everybody uses is known to work; for anything else the site has to show it.

    State `kind`, and `compendial: true`, or the lethality and the reason in `justification`.
    """
    if cycle.kind is None:
        yield NotStated(f"the method of {cycle.label} is not stated")
        return
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
