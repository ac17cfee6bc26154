"""Parts added to blow-fill-seal units."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.forming import AddedComponent, BlowFillSealMachine
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def adds_components(machine: BlowFillSealMachine, _: Strategy) -> bool:
    """Whether parts are added to the units of the machine."""
    return bool(machine.added_components)


@rule(BlowFillSealMachine, ANNEX_1("8.118"), covers=("A1-BFS-014",), when=adds_components)
def added_components(machine: BlowFillSealMachine, strategy: Strategy) -> Iterator[Gap]:
    """Parts added to blow-fill-seal units are clean or sterile, and their sealing is validated.

    A cap closes what the machine kept closed so far: in aseptic filling it is sterile and added
    in grade A, in terminal sterilisation every path for fluid is reached by the cycle.

    State `sterilisation` and `seal_validation` of each part; with aseptic filling the `place`,
    otherwise the `path_validation`.
    """
    for index, part in enumerate(machine.added_components):
        who = f"{part.what or 'part'} added to units of {machine.label}"
        asked = {
            "sterilisation": "has no decontamination or sterilisation stated",
            "seal_validation": "has no validation of its sealing stated",
        }
        if machine.aseptic is False:
            asked["path_validation"] = "has no validation of its fluid paths stated"
        for field, words in asked.items():
            if getattr(part, field) is None:
                yield NotStated(f"the {who} {words}", f"added_components.{index}")
        if machine.aseptic:
            yield from _place(part, index, who, strategy)


def _place(part: AddedComponent, index: int, who: str, strategy: Strategy) -> Iterator[Gap]:
    grade = strategy.grade_of(part.place)
    if grade is None:
        yield NotStated(f"the {who} has no grade stated", f"added_components.{index}")
    elif grade != "A":
        yield Gap(
            f"the {who} is added in {part.place} (grade {grade}), not in grade A",
            f"added_components.{index}.place",
        )
