"""What a critical control point holds."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import CriticalControlPoint
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

ASKED = (
    ("risks", "which risk it controls"),
    ("limit", "its limit"),
    ("controls", "what holds it"),
    ("on_failure", "what is done when its limit is passed"),
)


@rule(CriticalControlPoint, ANNEX_1("2.3"), covers=("A1-DOC-007",))
def control_point_complete(point: CriticalControlPoint, _: Strategy) -> Iterator[Gap]:
    """A critical control point names its risk, limit, controls, watch and reaction.

    Without a limit nothing tells that control is lost, and without a watch nobody notices.

    Fill the missing fields; monitoring locations go to `monitoring`, any other watch to
    `watched_by`.
    """
    for field, words in ASKED:
        if not point.holds(field):
            yield NotStated(f"{point.id} does not state {words}", field)
    if not point.monitoring and point.watched_by is None:
        yield NotStated(f"{point.id} does not state how it is watched", "monitoring")
