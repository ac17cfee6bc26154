"""Limits of the gowning assessment."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import GowningLimits, OperatorQualification
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.limits import VIABLE, told


def gowned_for_a_or_b(_: OperatorQualification, strategy: Strategy) -> bool:
    """Whether people wear clothing for grade A or B."""
    return any(each.grade in {"A", "B"} for each in strategy.personnel.gowning)


@rule(
    OperatorQualification,
    ANNEX_1("4.31"),
    ANNEX_1("7.4"),
    covers=("A1-QLF-017",),
    when=gowned_for_a_or_b,
)
def gowning_limits(people: OperatorQualification, strategy: Strategy) -> Iterator[Gap]:
    """Gowning for grades A and B is assessed against the limits of routine monitoring.

    Who may carry more at the assessment than at work has not been assessed for the work.

    State `gowning_limits` with `glove_cfu` and `gown_cfu` for each grade (0 means no growth).
    """
    if not people.gowning_limits:
        yield NotStated("the limits of the gowning assessment are not stated")
    else:
        limited = {each.grade for each in people.gowning_limits}
        worn = {each.grade for each in strategy.personnel.gowning}
        for grade in ("A", "B"):
            if grade not in worn or grade in limited:
                continue
            yield NotStated(
                f"the limits of the gowning assessment for grade {grade} are not stated",
                "gowning_limits",
            )
    for index, limits in enumerate(people.gowning_limits):
        yield from _checked(limits, f"gowning_limits.{index}")


def _checked(limits: GowningLimits, place: str) -> Iterator[Gap]:
    if limits.grade not in {"A", "B"}:
        return
    table = VIABLE[limits.grade]
    for field, most, what in (
        ("glove_cfu", table.glove, "CFU on a glove"),
        ("gown_cfu", table.contact, "CFU on a gown plate"),
    ):
        own: float | None = getattr(limits, field)
        if own is None:
            yield NotStated(
                f"the gowning assessment for grade {limits.grade} has no limit of {what}", place
            )
        elif most is not None and own > most:
            yield Gap(
                f"the gowning assessment for grade {limits.grade} allows {plain(own)} {what}, "
                f"more than {told(most, what)}",
                f"{place}.{field}",
            )
