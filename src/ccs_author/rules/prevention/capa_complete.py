"""Corrective and preventive actions."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.prevention import CorrectiveAction
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

PARTS = (
    ("root_cause", "root cause"),
    ("owner", "owner"),
    ("due", "due date"),
    ("effectiveness", "check of effectiveness"),
)


@rule(CorrectiveAction, ANNEX_1("2.5"), ANNEX_1("3.1"), covers=("A1-CPA-001",))
def capa_complete(capa: CorrectiveAction, _: Strategy) -> Iterator[Gap]:
    """A CAPA states root cause, owner, due date and how its effectiveness is checked.

    Without them it is a wish.

    State `root_cause`, `owner`, `due` and `effectiveness`.
    """
    absent = [words for field, words in PARTS if getattr(capa, field) is None]
    if absent:
        yield NotStated(f"{capa.label} states no {', no '.join(absent)}")
