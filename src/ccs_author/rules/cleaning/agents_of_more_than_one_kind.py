"""Kinds of disinfectant."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Cleaning, Disinfectant
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def disinfects_cleanrooms(_: Cleaning, strategy: Strategy) -> bool:
    """Whether the site has graded rooms to disinfect."""
    return any(room.grade in ("A", "B", "C", "D") for room in strategy.premises.rooms)


def agents_in_use(cleaning: Cleaning) -> list[Disinfectant]:
    """Return the disinfectants that the programme uses, or all as long as there is none."""
    used = {code for task in cleaning.programme for code in (task.agent, *task.rotated_with)}
    return [
        each
        for each in cleaning.disinfectants
        if each.kind not in ("detergent", "dry heat", None)
        and (each.id in used or not cleaning.programme)
    ]


@rule(
    Cleaning,
    ANNEX_1("4.33"),
    covers=("A1-DIS-001",),
    when=disinfects_cleanrooms,
)
def agents_of_more_than_one_kind(cleaning: Cleaning, _: Strategy) -> Iterator[Gap]:
    """More than one kind of disinfectant is used.

    Organisms that survive one kind are left to multiply where no other ever comes.

    List the agents in `disinfectants`, each with its `kind`, and use them in `programme`; two
    agents of one kind count once.
    """
    agents = agents_in_use(cleaning)
    if not cleaning.disinfectants:
        yield NotStated("no disinfectants are stated")
    elif len({each.kind for each in agents}) < 2:  # noqa: PLR2004 - "more than one"
        kinds = " and ".join(sorted({each.kind for each in agents if each.kind})) or "no kind"
        yield Gap(f"the disinfectants in use are of one kind only ({kinds})", "disinfectants")
