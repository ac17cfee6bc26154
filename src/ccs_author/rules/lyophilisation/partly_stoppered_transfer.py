"""The way of partly stoppered vials."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.lyophilisation import Lyophiliser, VialTransfer
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(
    Lyophiliser,
    ANNEX_1("8.126"),
    ANNEX_1("8.20"),
    ANNEX_1("8.10"),
    covers=("A1-LYO-006",),
)
def partly_stoppered_transfer(lyophiliser: Lyophiliser, strategy: Strategy) -> Iterator[Gap]:
    """Partly stoppered vials stay in grade A until they are in the lyophiliser.

    They are open: the stopper only rests on them.

    State the `transfers`: the `place` of grade A and whether barrier or cart protects them, or
    a closed box with its `validated_by`.
    """
    if not lyophiliser.transfers:
        yield NotStated(f"how partly stoppered vials reach {lyophiliser.label} is not stated")
    for index, transfer in enumerate(lyophiliser.transfers):
        yield from _checked(transfer, f"transfers.{index}", lyophiliser.label, strategy)


def _checked(transfer: VialTransfer, place: str, who: str, strategy: Strategy) -> Iterator[Gap]:
    if transfer.by is None:
        yield NotStated(f"what protects vials on their way to {who} is not stated", place)
    elif transfer.by == "closed box":
        if transfer.validated_by is None:
            yield NotStated(f"the closed box to {who} has no validation stated", place)
    elif transfer.by == "open trolley":
        yield Gap(f"vials reach {who} on an open trolley", f"{place}.by")
    else:
        grade = strategy.grade_of(transfer.place)
        if grade is None:
            yield NotStated(f"the grade of the {transfer.by} to {who} is not stated", place)
        elif grade != "A":
            yield Gap(
                f"vials reach {who} through {transfer.place} (grade {grade}), not in grade A",
                f"{place}.place",
            )
