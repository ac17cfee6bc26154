"""Drawings of utilities."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import ReferencedDocument
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

WITHOUT_PIPES = ("bought sterile water", "electrical power")


def runs_in_pipes(utility: Utility, _: Strategy) -> bool:
    """Whether the utility is known to run in pipes or ducts."""
    return utility.kind is not None and utility.kind not in WITHOUT_PIPES


@rule(Utility, ANNEX_1("6.5", "warning"), covers=("A1-UTL-004",), when=runs_in_pipes)
def utility_drawings(utility: Utility, strategy: Strategy) -> Iterator[Gap]:
    """The drawings of a utility are current.

    A dead leg that is not in the drawing is found by nobody but the organisms in it.

    Name the drawing in `drawings`, and give it a `date` and a status in `documents`.
    """
    if utility.drawings is None:
        yield NotStated(f"no drawings of {utility.label} are stated")
        return
    drawing = strategy.find(utility.drawings, ReferencedDocument)
    if drawing is None:
        return
    if drawing.status in ("superseded", "obsolete"):
        yield Gap(
            f"{drawing.id}, the drawing of {utility.label}, is {drawing.status}", "drawings"
        )
    elif drawing.date is None:
        yield NotStated(
            f"the date of {drawing.id}, the drawing of {utility.label}, is not stated",
            "drawings",
        )
