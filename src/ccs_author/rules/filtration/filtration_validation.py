"""Validation of sterilising filtration."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid


@rule(Filter, ANNEX_1("8.83"), covers=("A1-FIL-017",), when=sterilising_liquid)
def filtration_validation(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """Validation of filtration follows a pharmacopoeia, at worst case, its grouping justified.

    A study with the easiest product says nothing of the others that were grouped with it.

    State `basis` and `worst_case` under `validation`, and `grouping_rationale` where products
    are grouped.
    """
    validation = filter_.validation
    if validation is None:
        yield NotStated(f"{filter_.label} does not state what its validation rests on")
        return
    if validation.basis is None:
        yield NotStated(f"the validation of {filter_.label} names no basis", "validation")
    if validation.worst_case is None:
        yield NotStated(f"the validation of {filter_.label} names no worst case", "validation")
    if validation.grouping and validation.grouping_rationale is None:
        yield Gap(
            f"the validation of {filter_.label} groups {', '.join(validation.grouping)}, "
            "and no reason is given",
            "validation.grouping",
        )
