"""Critical control points of processes."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(Process, ANNEX_1("2.3"), covers=("A1-DOC-007",))
def process_has_control_point(process: Process, strategy: Strategy) -> Iterator[Gap]:
    """Every process has at least one critical control point.

    They are the few points at which losing control means losing the batch; everybody at the
    line should know them.

    Add one to `risk_management.critical_control_points`, with `process` or the steps in `at`.
    """
    steps = {step.id for step in process.steps}
    for point in strategy.risk_management.critical_control_points:
        if point.process == process.id or steps & {*point.at}:
            return
    yield NotStated(f"no critical control point is stated for {process.id}")
