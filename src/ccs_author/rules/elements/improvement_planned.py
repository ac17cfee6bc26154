"""Improvements."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.improvement import ContinuousImprovement
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def expected(element: ContinuousImprovement, _: Strategy) -> bool:
    """Whether the element applies."""
    return element.not_applicable is None


@rule(
    ContinuousImprovement,
    ANNEX_1("2.5", "warning"),
    ANNEX_1("2.3", "warning"),
    covers=("A1-ELM-005",),
    when=expected,
)
def improvement_planned(element: ContinuousImprovement, _: Strategy) -> Iterator[Gap]:
    """Lessons become improvements with a source, an owner and a date.

    A strategy that never improves has either met no trouble or not looked.

    List them in `improvements`, each with `source`, `owner` and `due`; or say in
    `no_improvements` why none is planned.
    """
    if not element.improvements and element.no_improvements is None:
        yield NotStated("no improvement is stated", "improvements")
    for each in element.improvements:
        asked = ("source",) if each.done else ("source", "owner", "due")
        missing = [name for name in asked if getattr(each, name) is None]
        if missing:
            yield NotStated(
                f"{each.id} states no {' and no '.join(missing)}", missing[0], about=each
            )
