"""Automated systems."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import ClosedSystem
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def automated(system: ClosedSystem, _: Strategy) -> bool:
    """Whether the system is automated."""
    return system.automation is not None


@rule(
    ClosedSystem,
    ANNEX_2A("3.19"),
    PART_IV("17", "warning"),
    PART_IV("5.1", "warning"),
    FDA_ASEPTIC("IX", "warning"),
    covers=("ATMP-AUT-001",),
    when=automated,
)
def automation_qualified(system: ClosedSystem, _: Strategy) -> Iterator[Gap]:
    """An automated system is qualified with its software, its recipe locked, its alarms listed.

    The machine does in the background what people used to see; who trusts it must know that it
    does the right thing and says when it does not.

    State `automation.qualification`, `automation.software` (the validation of the software),
    `automation.recipe_locked` and `automation.alarms`.
    """
    automation = system.automation
    if automation is None:
        return
    absent = [
        words
        for field, words in (
            ("qualification", "its qualification"),
            ("software", "the validation of its software"),
            ("recipe_locked", "whether its recipe is locked"),
            ("alarms", "its alarms"),
        )
        if not automation.holds(field)
    ]
    if absent:
        yield NotStated(
            f"{system.label} is automated; not stated: {', '.join(absent)}", "automation"
        )
    if automation.recipe_locked is False:
        yield Gap(f"the recipe of {system.label} is not locked", "automation.recipe_locked")
