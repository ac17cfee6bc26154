"""Balance of controls."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Control
from ccs_author.rules import ANNEX_1, Gap, rule


def has_controls(strategy: Strategy, _: Strategy) -> bool:
    """Whether any element names controls."""
    return any(element.controls for element in strategy.elements)


@rule(Strategy, ANNEX_1("2.2", "warning"), when=has_controls)
def more_than_monitoring(strategy: Strategy, _: Strategy) -> Iterator[Gap]:
    """Most controls of the strategy prevent contamination, and not only find it.

    Design comes first, procedures second and monitoring last; plates and counters keep nothing
    out.

    Name the barriers, air, transfers and procedures that prevent as controls of their elements.
    """
    controls = [control for element in strategy.elements for control in element.controls]
    finding = sum(_finds(control) for control in controls)
    if 2 * finding > len(controls):
        yield Gap(f"{finding} of {len(controls)} controls only detect")


def _finds(control: Control) -> bool:
    return control.acts == "detective" or (
        control.acts is None and control.nature == "monitoring"
    )
