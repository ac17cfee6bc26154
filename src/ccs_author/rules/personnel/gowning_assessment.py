"""How gowning is assessed."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import OperatorQualification
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.personnel.gowning_interval import gowned

SITES = ("gloves", "forearms", "chest", "hood")


@rule(OperatorQualification, ANNEX_1("7.4"), covers=("A1-PER-004",), when=gowned)
def gowning_assessment(people: OperatorQualification, _: Strategy) -> Iterator[Gap]:
    """Gowning is assessed by eye and by microbial samples of gloves, forearms, chest and hood.

    The eye sees a wrong move, the plate sees what it leaves behind; each misses what the other
    finds.

    State `gowning_assessment: [visual, microbial]` and the `gowning_sites`.
    """
    absent = [way for way in ("visual", "microbial") if way not in people.gowning_assessment]
    if absent:
        yield NotStated(f"the gowning assessment has no {' and no '.join(absent)} part")
    unsampled = [site for site in SITES if site not in people.gowning_sites]
    if unsampled:
        yield NotStated(f"the gowning assessment does not sample {', '.join(unsampled)}")
