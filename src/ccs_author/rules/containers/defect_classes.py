"""Library and classes of defects."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Containers
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.closures import inspects


@rule(Containers, ANNEX_1("8.30"), covers=("A1-VIS-002",), when=inspects)
def defect_classes(containers: Containers, _: Strategy) -> Iterator[Gap]:
    """Defects of filled containers have a library and classes, critical defects among them.

    A crack lets organisms in and a scratched label does not; trending has to tell them apart.

    Name the library in `inspection.defect_library` and the classes in
    `inspection.defect_classes`.
    """
    inspection = containers.inspection
    field = "inspection" if inspection is not None else None
    if inspection is None or inspection.defect_library is None:
        yield NotStated("the strategy names no library of defects", field)
    if inspection is None or not inspection.defect_classes:
        yield NotStated("the strategy does not state the classes of defects", field)
    elif "critical" not in inspection.defect_classes:
        yield Gap(
            f"the defect classes ({', '.join(inspection.defect_classes)}) leave out: critical",
            "inspection.defect_classes",
        )
