"""Direction of goods into the cleanest grades."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Flow
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule
from ccs_author.rules.flows import into_a_or_b


@rule(
    Flow,
    ANNEX_1("4.11"),
    PART_IV("4.2.1", "warning"),
    covers=("A1-LOCK-010", "A1-LOCK-012"),
    when=into_a_or_b,
)
def transfer_one_way(flow: Flow, _: Strategy) -> Iterator[Gap]:
    """Goods move into grade A and B one way, and leave by another way or at another time.

    What goes back through the same opening meets what was disinfected for the way in.

    State `one_way: true`, and in `separated` whether the way out is apart in space or in time.
    """
    if flow.one_way is None:
        yield NotStated(f"{flow.id} does not state whether it runs one way", "one_way")
    elif not flow.one_way:
        yield Gap(f"{flow.id} leads into grade A or B, but runs both ways", "one_way")
    if flow.separated is None:
        yield NotStated(f"{flow.id} does not state how other flows are kept apart", "separated")
    elif flow.separated == "not separated":
        yield Gap(f"{flow.id} leads into grade A or B, but is not separated", "separated")
