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
    """Whether the container is closed by fusion."""
    return container.fusion_sealed


@rule(
    Container,
    ANNEX_1("8.22"),
    ANNEX_2A("5.11", "warning"),
    covers=("A1-CCI-001", "A1-CCI-003", "ATMP-MAT-006"),
    when=fused,
)
def fusion_sealed_integrity(container: Container, strategy: Strategy) -> Iterator[Gap]:
    """Every container of up to 100 ml that is sealed by fusion is tested for integrity.

    A seam fails without a trace; larger containers may be sampled when data support it.

    State `integrity.coverage_pct: 100`. Of more than 100 ml (`volume_ml`), and of advanced
    therapies, the reason in `integrity.justification` counts as well.
    """
    test = container.integrity
    if test is None or test.coverage_pct is None:
        yield NotStated(f"the share of {container.label} tested for integrity is not stated")
        return
    if test.coverage_pct >= 100:  # noqa: PLR2004 - per cent
        return
    reasoned = test.justification is not None
    if reasoned and container.volume_ml is None and container.kind not in ALWAYS:
        yield NotStated(
            f"{container.label} is sealed by fusion, only {test.coverage_pct:g} % are tested, "
            "and its volume is not stated",
            "integrity.coverage_pct",
        )
    elif not (reasoned and _may_be_sampled(container, strategy)):
        size = f" ({container.volume_ml})" if container.volume_ml else ""
        yield Gap(
            f"{container.label}{size} is sealed by fusion, "
            f"but only {test.coverage_pct:g} % are tested",
            "integrity.coverage_pct",
        )


def _may_be_sampled(container: Container, strategy: Strategy) -> bool:
    volume = container.volume_ml
    large = volume is not None and volume.value > SMALL_ML and container.kind not in ALWAYS
    return large or makes_advanced_therapies(strategy)
