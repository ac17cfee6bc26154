"""Changes newer than the strategy."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import Change
from ccs_author.rules import ANNEX_1, GMP, Gap, rule


def newer(change: Change, strategy: Strategy) -> bool:
    """Whether a change to a strategy in force was implemented after it took effect."""
    effective = strategy.document.effective
    return (
        strategy.document.status in {"approved", "effective"}
        and effective is not None
        and change.implemented is not None
        and change.implemented > effective
    )


@rule(
    Change,
    ANNEX_1("2.6", "warning"),
    GMP("Part I 4.5", "warning"),
    covers=("ATMP-CCS-005",),
    when=newer,
)
def strategy_follows_changes(change: Change, strategy: Strategy) -> Iterator[Gap]:
    """The strategy in force is not older than the changes that touch it.

    From the day of the change it describes a site that is no more.

    Revise the strategy, or state `affects: []` of a change that does not touch it.
    """
    if change.affects:
        yield Gap(
            f"{change.id} was implemented on {change.implemented} and touches "
            f"{', '.join(change.affects)}, but this version is of "
            f"{strategy.document.effective}",
            "implemented",
        )
