"""Controls and evidence of elements."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Element
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.sixteen import applies, named


@rule(
    Element,
    ANNEX_1("2.3", "warning"),
    ANNEX_1("2.4", "warning"),
    covers=("A1-ELM-003",),
    when=applies,
)
def element_supported(element: Element, strategy: Strategy) -> Iterator[Gap]:
    """Each element names its controls and the evidence that they work.

    A statement says what is meant; controls and evidence say what is done.

    List `controls`, and name reports or procedures in `evidence` of the element or of each
    control.
    """
    if not element.controls:
        yield NotStated(f"{named(element, strategy)} names no control", "controls")
    if not element.evidence and not any(control.evidence for control in element.controls):
        yield NotStated(f"{named(element, strategy)} names no evidence", "evidence")
