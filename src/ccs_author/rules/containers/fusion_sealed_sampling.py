"""Integrity test of large containers sealed by fusion."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Container
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.containers.fusion_sealed_integrity import large


def large_and_fused(container: Container, _: Strategy) -> bool:
    """Whether the container is closed by fusion and of more than 100 ml."""
    return container.fusion_sealed and large(container)


@rule(Container, ANNEX_1("8.22", "warning"), covers=("A1-CCI-003",), when=large_and_fused)
def fusion_sealed_sampling(container: Container, _: Strategy) -> Iterator[Gap]:
    """Of fused containers above 100 ml every one is tested for integrity, or data say how many.

    A sample is enough only where the process is known to seal alike from unit to unit. Of
    blow-fill-seal units the annex can be read as asking for every one, whatever their size.

    State `integrity.coverage_pct`, and below 100 the data behind it in
    `integrity.justification`; of blow-fill-seal units waive the finding with that reason.
    """
    test = container.integrity
    if test is None or test.coverage_pct is None:
        yield NotStated(f"the share of {container.label} tested for integrity is not stated")
        return
    if test.coverage_pct >= 100:  # noqa: PLR2004 - per cent
        return
    share = (
        f"({container.volume_ml}) is sealed by fusion, only {test.coverage_pct:g} % are tested"
    )
    if test.justification is None:
        yield Gap(
            f"{container.label} {share}, and no reason is given", "integrity.coverage_pct"
        )
    elif container.kind == "blow-fill-seal unit":
        yield Gap(
            f"{container.label} {share}, and it is a blow-fill-seal unit",
            "integrity.coverage_pct",
        )
