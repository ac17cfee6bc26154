"""Who takes the samples."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.monitoring.incubation_stated import samples_organisms


@rule(Monitoring, ANNEX_1("9.27", "warning"), covers=("A1-EMR-007",), when=samples_organisms)
def sampling_overseen(monitoring: Monitoring, _: Strategy) -> Iterator[NotStated]:
    """Sampling by production staff is overseen by the quality unit.

    Whoever samples his own work has an interest in the result; regular oversight keeps the
    samples honest and the technique good.

    State `sampled_by` and, where that includes production, `quality_oversight`: how and how
    often.
    """
    if monitoring.quality_oversight is not None:
        return
    if not monitoring.sampled_by:
        yield NotStated("who takes the samples is not stated")
    elif "production" in monitoring.sampled_by:
        yield NotStated(
            "production takes samples; how the quality unit oversees that is not stated"
        )
