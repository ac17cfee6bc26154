"""CAPA that are due."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.prevention import CorrectiveAction
from ccs_author.rules import ANNEX_1, Gap, dated_rule


@dated_rule(CorrectiveAction, ANNEX_1("2.5", "warning"), covers=("A1-CPA-002",))
def capa_overdue(capa: CorrectiveAction, _: Strategy, as_of: dt.date) -> Iterator[Gap]:
    """An open CAPA is not overdue.

    The cause it should remove is still there.

    Do it and state `closed`, or agree a new `due` date with quality.
    """
    is_open = capa.closed is None or capa.closed > as_of
    if is_open and capa.due is not None and capa.due < as_of:
        yield Gap(f"{capa.label} was due on {capa.due} and is still open", "due")
