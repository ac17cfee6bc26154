"""Identity of the document."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import DocumentControl
from ccs_author.rules import ANNEX_1, GMP, Gap, NotStated, rule

IN_FORCE = {"approved", "effective", "superseded"}


@rule(
    DocumentControl,
    GMP("Part I 4.3"),
    ANNEX_1("2.3"),
    covers=("A1-DOC-001",),
)
def control_block(control: DocumentControl, _: Strategy) -> Iterator[Gap]:
    """The strategy has a number, a title, a version and, once approved, an effective date.

    Readers and inspectors must know which document they hold, and whether it is in force.

    Fill `number`, `title`, `version` and `effective` of `document`.
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
