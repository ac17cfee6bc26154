"""Whether the ways of goods into the cleanest grades are stated at all."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.elements.design import Design
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.flows import into_a_or_b
from ccs_author.rules.surroundings import aseptic_open, space_of


def needs_goods_in_a_or_b(_: Design, strategy: Strategy) -> bool:
    """Whether the site has rooms of grade A or B, or works openly outside told barriers."""
    if any(room.grade in {"A", "B"} for room in strategy.premises.rooms):
        return True
    spaces = (
        space_of(step, strategy) for step in strategy.steps if aseptic_open(step, strategy)
    )
    return any(
        space is not None
        and space.grade in {"A", "B"}
        and not (isinstance(space, Barrier) and space.transfer)
        for space in spaces
    )


@rule(
    Design,
    ANNEX_1("4.10"),
    ANNEX_1("4.11"),
    covers=("A1-LOCK-010",),
    when=needs_goods_in_a_or_b,
)
def transfer_route_stated(design: Design, strategy: Strategy) -> Iterator[NotStated]:
    """The way of goods into grade A and B is stated.

    Direction, treatment, list and proof of a transfer are judged along its way; a way that is
    not on paper is judged by nobody.

    State a flow of kind `material` or `equipment` with its `route`, from a lower grade into A
    or B; of an isolator that stands alone, its `transfer`.
    """
    if not any(into_a_or_b(flow, strategy) for flow in design.flows):
        yield NotStated("no way of goods into grade A or B is stated", "flows")
