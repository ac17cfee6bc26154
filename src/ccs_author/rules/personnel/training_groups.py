"""Who is trained for cleanrooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import Personnel
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

GROUPS = ("production", "quality control", "cleaning", "maintenance", "contractors")


def trains(personnel: Personnel, _: Strategy) -> bool:
    """Whether any training is stated."""
    return bool(personnel.training)


@rule(Personnel, ANNEX_1("7.3"), covers=("A1-PER-001",), when=trains)
def training_groups(personnel: Personnel, _: Strategy) -> Iterator[Gap]:
    """All who enter cleanrooms are trained, cleaning, maintenance and contractors included.

    Organisms do not ask for the job title of their carrier.

    Name in `groups` of the trainings: production, quality control, cleaning, maintenance,
    contractors.
    """
    trained = {group for each in personnel.training for group in each.groups}
    absent = [group for group in GROUPS if group not in trained]
    if absent:
        yield NotStated(f"no training is stated for {', '.join(absent)}")
