"""Integrity test of containers sealed by fusion."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Container
from ccs_author.rules import ANNEX_1, ANNEX_2A, Gap, NotStated, rule
from ccs_author.rules.in_force import makes_advanced_therapies

SMALL_ML = 100
ALWAYS = ("ampoule",)
"""Containers that are all tested, whatever their size."""


def fused(container: Container, _: Strategy) -> bool:
    """Whether the container is closed by fusion, and small or of a kind that is all tested."""
    return container.fusion_sealed and not large(container)


def large(container: Container) -> bool:
    """Whether the container is of more than 100 ml, and of no kind that is all tested."""
    volume = container.volume_ml
    return volume is not None and volume.value > SMALL_ML and container.kind not in ALWAYS


@rule(
    Container,
    ANNEX_1("8.22"),
    ANNEX_2A("5.11", "warning"),
    covers=("A1-CCI-001", "ATMP-MAT-006"),
    when=fused,
)
def fusion_sealed_integrity(container: Container, strategy: Strategy) -> Iterator[Gap]:
    """Every container of up to 100 ml that is sealed by fusion is tested for integrity.

    A seam fails without a trace, and in a small container everything has touched it.

    State `integrity.coverage_pct: 100`, and `volume_ml` of larger ones, which may be sampled.
    Of advanced therapies the reason in `integrity.justification` counts as well.
    """
    test = container.integrity
    if test is None or test.coverage_pct is None:
        yield NotStated(f"the share of {container.label} tested for integrity is not stated")
        return
    excused = test.justification is not None and makes_advanced_therapies(strategy)
    if test.coverage_pct >= 100 or excused:  # noqa: PLR2004 - per cent
        return
    size = f" ({container.volume_ml})" if container.volume_ml else ""
    yield Gap(
        f"{container.label}{size} is sealed by fusion, "
        f"but only {test.coverage_pct:g} % are tested",
        "integrity.coverage_pct",
    )
