"""Qualification and monitoring."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.premises.requalification_triggers import has_classified_rooms


def _monitored(premises: Premises, strategy: Strategy) -> bool:
    watched = bool(strategy.monitoring.sampling_plan or strategy.monitoring.locations)
    return watched and has_classified_rooms(premises, strategy)


@rule(Premises, ANNEX_1("4.24", "warning"), covers=("A1-QLF-014",), when=_monitored)
def qualification_apart(premises: Premises, strategy: Strategy) -> Iterator[Gap]:
    """Qualification of rooms has a sampling plan of its own, apart from routine monitoring.

    Qualification asks whether the room can do it, monitoring whether it does so today; points,
    states and limits differ.

    State `sampling_plan` under `classification_method` and another one under `monitoring`.
    """
    method = premises.classification_method
    own = method.sampling_plan if method is not None else None
    if own is None:
        yield NotStated(
            "the sampling plan of qualification is not stated",
            "classification_method" if method is not None else None,
        )
    elif own == strategy.monitoring.sampling_plan:
        yield Gap(
            f"qualification and routine monitoring share the sampling plan {own}",
            "classification_method.sampling_plan",
        )
