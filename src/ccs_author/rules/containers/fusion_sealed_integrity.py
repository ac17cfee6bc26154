"""Integrity test of containers sealed by fusion."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Container
from ccs_author.rules import ANNEX_1, ANNEX_2A, Gap, NotStated, rule


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
def fusion_sealed_integrity(container: Container, _: Strategy) -> Iterator[Gap]:
    """Every container of up to 100 ml that is sealed by fusion is tested for integrity.

    A seam fails without a trace; larger containers may be sampled when data support it.

    State `integrity.coverage_pct: 100`, or the reason in `integrity.justification`.
    """
    test = container.integrity
    if test is None or test.coverage_pct is None:
        yield NotStated(f"the share of {container.label} tested for integrity is not stated")
    elif test.coverage_pct < 100 and test.justification is None:  # noqa: PLR2004 - per cent
        size = f" ({container.volume_ml})" if container.volume_ml else ""
        yield Gap(
            f"{container.label}{size} is sealed by fusion, "
            f"but only {test.coverage_pct:g} % are tested",
            "integrity.coverage_pct",
        )
