"""Cleaning of containers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Container
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

FORMED = ("blow-fill-seal unit", "pouch")


def cleaned_here(container: Container, _: Strategy) -> bool:
    """Whether the container comes neither sterile nor made in the filling machine."""
    return container.arrives != "sterile" and container.kind not in FORMED


@rule(
    Container,
    ANNEX_1("8.2"),
    ANNEX_1("2.5"),
    covers=("A1-MAT-001",),
    when=cleaned_here,
)
def container_cleaning_validated(container: Container, _: Strategy) -> Iterator[Gap]:
    """Containers and closures are cleaned by a validated process.

    Sterilisation kills organisms and leaves their endotoxin, and every particle, in place.

    State `arrives`; of what does not arrive sterile state `cleaning`, and name the validation
    for particles, endotoxin and bioburden in `cleaning_validation`.
    """
    if container.arrives is None:
        yield NotStated(f"whether {container.label} arrives sterile is not stated")
        return
    if container.cleaning is None:
        yield NotStated(f"how {container.label} is cleaned is not stated")
    if container.cleaning_validation is None:
        yield NotStated(f"how the cleaning of {container.label} is validated is not stated")
