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

    Name the study in `validated_by` of the transfer step.
    """
    places = {
        place
        for pair in rises(flow, strategy)
        for place in pair
        if strategy.grade_of(pair[1]) in {"A", "B"}
    }
    for step in flow.transfer:
        if step.at in places and step.validated_by is None:
            yield NotStated(
                f"{flow.id} enters grade A or B at {step.at}, and no study of the treatment "
                "is named",
                "validated_by",
                about=step,
            )
