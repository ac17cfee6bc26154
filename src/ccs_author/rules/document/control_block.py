"""Identity of the document."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import DocumentControl
from ccs_author.rules import ANNEX_1, GMP, Gap, NotStated, dated_rule

IN_FORCE = {"approved", "effective", "superseded"}


@dated_rule(
    DocumentControl,
    GMP("Part I 4.3"),
    ANNEX_1("2.3"),
    covers=("A1-DOC-001",),
)
def control_block(control: DocumentControl, _: Strategy, as_of: dt.date) -> Iterator[Gap]:
    """The strategy has a number, a title, a version of its own and an effective date.

    Readers and inspectors must know which document they hold, and whether it is in force.

    Fill `number`, `title`, `version` and, once approved, `effective` of `document`; give each
    line of `history` a version that no other has.
    """
    for field in ("number", "title", "version"):
        if getattr(control, field) is None:
            yield NotStated(f"the strategy has no {field}", field)
    if control.status in IN_FORCE and control.effective is None:
        yield NotStated(
            f"the strategy is {control.status}, and the day from which it is in force is "
            "not stated",
            "effective",
        )
    if control.status == "effective" and control.effective and control.effective > as_of:
        yield Gap(
            f"the strategy is called effective, but takes effect only on {control.effective}",
            "status",
        )
    seen: set[str | None] = set()
    for each in control.history:
        if each.version in seen and each.version is not None:
            yield Gap(f"version {each.version} stands twice in the history", about=each)
        seen.add(each.version)
