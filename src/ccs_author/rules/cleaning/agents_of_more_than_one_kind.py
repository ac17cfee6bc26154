"""Kinds of disinfectant."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Cleaning
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def disinfects_cleanrooms(_: Cleaning, strategy: Strategy) -> bool:
    """Whether the site has graded rooms to disinfect."""
    return any(room.grade in ("A", "B", "C", "D") for room in strategy.premises.rooms)


@rule(
    Cleaning,
    ANNEX_1("4.33"),
    covers=("A1-DIS-001",),
    when=disinfects_cleanrooms,
)
def agents_of_more_than_one_kind(cleaning: Cleaning, _: Strategy) -> Iterator[Gap]:
    """More than one kind of disinfectant is used.

    Organisms that survive one kind are left to multiply where no other ever comes.

    List the agents in `disinfectants`, each with its `kind`; two agents of one kind count once.
    """
    agents = [each for each in cleaning.disinfectants if each.kind not in ("detergent", None)]
    if not cleaning.disinfectants:
        yield NotStated("no disinfectants are stated")
    elif len({each.kind for each in agents}) < 2:  # noqa: PLR2004 - "more than one"
        kinds = " and ".join(sorted({each.kind for each in agents if each.kind})) or "no kind"
        yield Gap(f"the disinfectants are of one kind only ({kinds})", "disinfectants")
