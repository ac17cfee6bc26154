"""Parameters of sterilisation cycles."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import sterilises


@rule(
    SterilisationCycle,
    ANNEX_1("8.35"),
    ANNEX_1("8.40"),
    covers=("A1-STE-016",),
    when=sterilises,
)
def cycle_parameters(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """A sterilisation cycle has critical parameters, each with a limit and recorded.

    The load can't be tested for sterility; its parameters are the evidence.

    List them under `parameters` with `limit` and `recorded: true`.
    """
    if not cycle.parameters:
        yield NotStated(f"{cycle.label} does not state its critical parameters")
    for parameter in cycle.parameters:
        name = f"the parameter {parameter.name}" if parameter.name else "a parameter"
        if parameter.limit is None:
            yield NotStated(f"{name} of {cycle.label} has no limit", about=parameter)
        if parameter.recorded is None:
            yield NotStated(
                f"whether {name} of {cycle.label} is recorded is not stated", about=parameter
            )
        elif not parameter.recorded:
            yield Gap(f"{name} of {cycle.label} is not recorded", "recorded", about=parameter)
