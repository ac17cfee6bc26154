"""What a control holds."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Control
from ccs_author.rules import ANNEX_1, PRACTICE, Gap, NotStated, rule

ASKED = (
    ("statement", "what it does"),
    ("nature", "of what nature it is"),
    ("owner", "who answers for it"),
    ("verified", "how often it is verified"),
    ("evidence", "what shows that it works"),
)


@rule(
    Control,
    ANNEX_1("2.3", "warning"),
    PRACTICE("controls are owned and verified", "warning"),
)
def control_complete(control: Control, _: Strategy) -> Iterator[Gap]:
    """A control states what it does, its nature, owner, verification and evidence.

    A control that nobody owns or checks is a hope.

    Fill the missing fields of the control.
    """
    for field, words in ASKED:
        if not control.holds(field):
            yield NotStated(f"{control.id} does not state {words}", field)
