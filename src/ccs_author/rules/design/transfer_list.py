"""What may be brought into the cleanest grades."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Flow
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.flows import into_a_or_b


@rule(Flow, ANNEX_1("4.12"), covers=("A1-LOCK-009",), when=into_a_or_b)
def transfer_list(flow: Flow, _: Strategy) -> Iterator[Gap]:
    """Only items on an approved list go into grade A and B, and exceptions are defined.

    A treatment is validated for some items; others may hide what it does not reach.

    Name the list in `approved_list`, and state in `exceptions` how other items are handled.
    """
    if flow.approved_list is None:
        yield NotStated(
            f"{flow.id} names no list of items approved for transfer", "approved_list"
        )
    if flow.exceptions is None:
        yield NotStated(
            f"{flow.id} does not state how items that are not on the list are handled",
            "exceptions",
        )
