"""How often operators take part in simulations."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.personnel import OperatorQualification
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.made_here import works_aseptically

LONGEST_MONTHS = 12


def qualifies_for_aseptic_work(people: OperatorQualification, strategy: Strategy) -> bool:
    """Whether anything is made aseptically, as far as is known."""
    return not strategy.processes or works_aseptically(people, strategy)


@rule(
    OperatorQualification,
    ANNEX_1("9.38"),
    covers=("A1-PER-006",),
    when=qualifies_for_aseptic_work,
)
def operator_simulation_interval(people: OperatorQualification, _: Strategy) -> Iterator[Gap]:
    """Operators take part in a successful process simulation at least once a year.

    A simulation proves the people who were in it, and nobody else.

    State `simulation_interval_months`, 12 or fewer; where work is manual, about six.
    """
    if not people.simulation_interval_months:
        yield NotStated("how often operators take part in a simulation is not stated")
    elif people.simulation_interval_months > LONGEST_MONTHS:
        yield Gap(
            f"operators take part in a simulation every {people.simulation_interval_months} "
            f"months, longer than {LONGEST_MONTHS}",
            "simulation_interval_months",
        )
