"""Whether treatments into the cleanest grades work."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Flow
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.flows import into_a_or_b, rises


@rule(
    Flow,
    ANNEX_1("4.11"),
    ANNEX_1("8.47"),
    covers=("A1-LOCK-011", "A1-STE-008"),
    when=into_a_or_b,
)
def transfer_validated(flow: Flow, strategy: Strategy) -> Iterator[Gap]:
    """The way into grade A and B sterilises, or is validated to do as well.

    What comes in unsterilised is the commonest way in for spores.

    Name the study in `validated_by` of each transfer step that uses an agent, and of one at
    least at each border.
    """
    told: set[int] = set()
    for pair in rises(flow, strategy):
        if strategy.grade_of(pair[1]) not in {"A", "B"}:
            continue
        here = [step for step in flow.transfer if step.at in pair]
        shown = any(step.validated_by is not None for step in here)
        for step in here:
            bare = step.validated_by is None and (step.agent is not None or not shown)
            if bare and id(step) not in told:
                told.add(id(step))
                yield NotStated(
                    f"{flow.id} enters grade A or B at {step.at}, and no study of the "
                    "treatment is named",
                    "validated_by",
                    about=step,
                )
