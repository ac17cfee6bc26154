"""Training for cleanrooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Personnel
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.made_here import works_aseptically

TOPICS = (
    "microbiology",
    "hygiene",
    "cleanroom practice",
    "contamination control",
    "patient impact",
)
ASEPTIC = "aseptic technique"


@rule(
    Personnel,
    ANNEX_1("7.3"),
    PART_IV("3.2", "warning"),
    ANNEX_2A("2.1", "warning"),
    covers=("A1-PER-002",),
)
def training_topics(personnel: Personnel, strategy: Strategy) -> Iterator[Gap]:
    """People who enter cleanrooms learn microbiology, hygiene, cleanroom practice and control.

    Who does not know where organisms come from cannot keep them out.

    Add trainings whose `topics` hold microbiology, hygiene, cleanroom practice, contamination
    control, patient impact and, where work is aseptic, aseptic technique.
    """
    taught = {topic for each in personnel.training for topic in each.topics}
    wanted = (*TOPICS, ASEPTIC) if works_aseptically(personnel, strategy) else TOPICS
    absent = [topic for topic in wanted if topic not in taught]
    if absent:
        yield NotStated(f"no training is stated in {', '.join(absent)}")
