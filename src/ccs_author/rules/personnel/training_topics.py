"""Training for cleanrooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Personnel
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule

TOPICS = ("microbiology", "hygiene", "cleanroom practice", "contamination control")


@rule(
    Personnel,
    ANNEX_1("7.3"),
    PART_IV("3.2", "warning"),
    ANNEX_2A("2.1", "warning"),
    covers=("A1-PER-002",),
)
def training_topics(personnel: Personnel, _: Strategy) -> Iterator[Gap]:
    """People who enter cleanrooms learn microbiology, hygiene, cleanroom practice and control.

    Who does not know where organisms come from cannot keep them out.

    Add trainings whose `topics` hold microbiology, hygiene, cleanroom practice and
    contamination control.
    """
    taught = {topic for each in personnel.training for topic in each.topics}
    absent = [topic for topic in TOPICS if topic not in taught]
    if absent:
        yield NotStated(f"no training is stated in {', '.join(absent)}")
