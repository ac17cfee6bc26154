"""Critical zone of aseptic blow-fill-seal."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import GradedSpace
from ccs_author.model.forming import BlowFillSealMachine
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.forming.stated import aseptic

WHERE = {
    "shuttle": "at parison, moulding and sealing",
    "rotary": "inside the parison",
    None: "in its critical zone",
}


@rule(BlowFillSealMachine, ANNEX_1("8.106"), covers=("A1-BFS-002",), when=aseptic)
def blow_fill_seal_zone(machine: BlowFillSealMachine, strategy: Strategy) -> Iterator[Gap]:
    """The critical zone of aseptic blow-fill-seal is grade A, at rest and in operation.

    The parison and the filled unit are open for a moment, and nothing sterilises them later.

    Name the `zone` of the machine and give it `grade: A`.
    """
    space = strategy.find(machine.zone, GradedSpace)
    where = WHERE[machine.kind]
    if space is None or space.grade is None:
        yield NotStated(f"{machine.label} does not state the grade {where}")
        return
    grades = {"in operation": space.grade}
    if space.grade_at_rest is not None:
        grades["at rest"] = space.grade_at_rest
    for state, grade in grades.items():
        if grade != "A":
            yield Gap(
                f"{machine.label} works in {space.id}, which is grade {grade} {state}, not "
                f"grade A {where}",
                "zone",
            )
