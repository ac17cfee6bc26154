"""Goods that rise in grade."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Flow
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.design.stated import goods_rise
from ccs_author.rules.flows import rises


@rule(
    Flow,
    ANNEX_1("4.10"),
    ANNEX_1("4.12"),
    PART_IV("9.2", "warning"),
    ANNEX_2A("3.13", "warning"),
    FDA_ASEPTIC("IV.C", "warning"),
    covers=("A1-LOCK-014", "ATMP-GRD-005"),
    when=goods_rise,
)
def transfer_treated(flow: Flow, strategy: Strategy) -> Iterator[Gap]:
    """Goods are cleaned and disinfected wherever they go up in grade.

    The outside of a closed bag has been where the carton was.

    Add the treatment under `transfer`, with the place, the agent and the contact time.
    """
    treated = {each.at for each in flow.transfer if each.treatment or each.agent}
    for outer, inner in rises(flow, strategy):
        if outer not in treated and inner not in treated:
            yield NotStated(
                f"{flow.id} goes from {outer} (grade {strategy.grade_of(outer)}) up to {inner} "
                f"(grade {strategy.grade_of(inner)}), and no treatment is stated",
                "transfer" if flow.transfer else "route",
            )
