"""Methods of integrity testing."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Container
from ccs_author.rules import ANNEX_1, Gap, rule


@rule(Container, ANNEX_1("8.22"), covers=("A1-CCI-002",))
def integrity_not_by_eye(container: Container, _: Strategy) -> Iterator[Gap]:
    """Integrity of a closure does not rest on visual inspection.

    A leak that lets organisms in is far smaller than the eye can see.

    State a physical method in `integrity.method` and `visual_only: false`.
    """
    if container.integrity is not None and container.integrity.visual_only:
        yield Gap(
            f"the integrity of {container.label} rests on visual inspection alone",
            "integrity.visual_only",
        )
