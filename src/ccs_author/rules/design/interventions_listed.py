"""The list of interventions."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Design
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule
from ccs_author.rules.surroundings import aseptic_open


def open_aseptic_work(_: Design, strategy: Strategy) -> bool:
    """Whether any step is open and aseptic."""
    return any(aseptic_open(step, strategy) for step in strategy.steps)


@rule(
    Design,
    ANNEX_1("8.16"),
    FDA_ASEPTIC("IV.A", "warning"),
    covers=("A1-STP-009",),
    when=open_aseptic_work,
)
def interventions_listed(design: Design, _: Strategy) -> Iterator[Gap]:
    """All inherent and corrective interventions of open aseptic work are listed.

    Only what is on the list has been judged, practised and simulated; everything else needs a
    decision of quality while the product stands open.

    List them in `design.interventions` with `kind: inherent` or `kind: corrective`.
    """
    kinds = {each.kind for each in design.interventions}
    for kind in ("inherent", "corrective"):
        if kind not in kinds:
            yield NotStated(f"no {kind} intervention is listed", "interventions")
    for each in design.interventions:
        if each.kind is None:
            yield NotStated(
                f"whether {each.id} is inherent or corrective is not stated", about=each
            )
