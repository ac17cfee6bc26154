"""Waste where several vectors are handled."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Design
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule


def several_vectors(_: Design, strategy: Strategy) -> bool:
    """Whether the site handles more than one vector."""
    return len(strategy.vectors) > 1


@rule(
    Design,
    PART_IV("4.2.1"),
    ANNEX_2A("3.2"),
    ANNEX_2A("3.9"),
    covers=("ATMP-SEG-013",),
    when=several_vectors,
)
def waste_closed(design: Design, _: Strategy) -> Iterator[Gap]:
    """Where several vectors are handled, waste leaves closed and one way.

    Waste holds the most vector of all, and passes the rooms in which others are used.

    State a flow of kind `waste` with `closed_containment: true`, `one_way: true`, and in
    `separated` how it is kept apart from clean goods.
    """
    flows = [flow for flow in design.flows if flow.kind == "waste"]
    if not flows:
        yield NotStated("several vectors are handled, and no flow of waste is stated", "flows")
    for flow in flows:
        for field, words in (("closed_containment", "closed"), ("one_way", "one way")):
            value: bool | None = getattr(flow, field)
            if value is None:
                yield NotStated(
                    f"{flow.id} does not state whether waste leaves {words}", field, about=flow
                )
            elif not value:
                yield Gap(
                    f"several vectors are handled, but {flow.id} does not leave {words}",
                    field,
                    about=flow,
                )
        if flow.separated is None:
            yield NotStated(
                f"{flow.id} does not state how waste is kept apart from other flows",
                "separated",
                about=flow,
            )
        elif flow.separated == "not separated":
            yield Gap(
                f"several vectors are handled, but {flow.id} is not separated from other flows",
                "separated",
                about=flow,
            )
