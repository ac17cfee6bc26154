"""Removing endotoxin from containers."""

import re
from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.model.elements.containers import Container
from ccs_author.pattern import Pattern
from ccs_author.rules import PRACTICE, NotStated, rule

_STEAM: Final = ("moist heat", "steam in place", "superheated water")
_TOLD: Final = Pattern(r"pyrogen|endotoxin", re.IGNORECASE)


def steamed_for_injection(container: Container, strategy: Strategy) -> bool:
    """Whether it holds a parenteral product and is sterilised by steam on site."""
    cycle = strategy.find(container.sterilisation, SterilisationCycle)
    parenteral = any(
        product.parenteral and product.container == container.id
        for product in strategy.products
    )
    return parenteral and cycle is not None and cycle.kind in _STEAM


@rule(
    Container,
    PRACTICE("endotoxin is removed from containers", "warning"),
    when=steamed_for_injection,
)
def container_depyrogenated(container: Container, _: Strategy) -> Iterator[NotStated]:
    """A container of a parenteral product that is sterilised by steam is depyrogenated too.

    Steam kills organisms and leaves their endotoxin behind, which gives fever.

    Say in `cleaning` how endotoxin is removed, or use a depyrogenation cycle.
    """
    if not _TOLD.search(container.cleaning or ""):
        yield NotStated(
            f"{container.label} is sterilised by steam, which leaves endotoxin; how that is "
            "removed is not stated",
            "cleaning" if container.cleaning else None,
        )
