"""Viable monitoring of blow-fill-seal."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS
from ccs_author.model.forming import BlowFillSealMachine
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def _sampled(machine: BlowFillSealMachine, _: Strategy) -> bool:
    limited = machine.kind == "rotary" and machine.viable_limitation is not None
    return bool(machine.aseptic) and not limited


@rule(BlowFillSealMachine, ANNEX_1("8.108"), covers=("A1-BFS-008",), when=_sampled)
def blow_fill_seal_viable(machine: BlowFillSealMachine, strategy: Strategy) -> Iterator[Gap]:
    """Viable monitoring of aseptic blow-fill-seal lasts from aseptic assembly to the end.

    People come closest to the filling parts during assembly, before the first unit is made.

    Add viable locations at the `zone` with `during: [whole session]`; of a rotary machine whose
    zone cannot be sampled, state why in `viable_limitation`.
    """
    located = strategy.monitored_at(machine.zone) if machine.zone else ()
    viable = [each for each in located if each.method in VIABLE_METHODS]
    if not viable:
        yield NotStated(
            f"no viable monitoring is stated in the critical zone of {machine.label}"
        )
    elif not any(each.whole_session for each in viable):
        names = ", ".join(each.id for each in viable)
        yield Gap(
            f"viable monitoring of {machine.label} ({names}) does not last from assembly to "
            "the end",
            "zone",
        )
