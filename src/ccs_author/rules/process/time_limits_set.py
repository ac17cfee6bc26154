"""The seven times of Annex 1 8.18."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.process import Process
from ccs_author.rules import ANNEX_1, NotStated, rule


def filtered_and_filled(process: Process, _: Strategy) -> bool:
    """Whether a process with steps filters product and fills it aseptically."""
    return process.kind == "sterile filtration and aseptic filling" and bool(process.steps)


@rule(Process, ANNEX_1("8.18"), covers=("A1-STP-011",), when=filtered_and_filled)
def time_limits_set(process: Process, strategy: Strategy) -> Iterator[NotStated]:
    """Filtration and aseptic filling have limits for all the times that Annex 1 names.

    Each wait is harmless alone; nobody sees their sum unless each has its end.

    Give hold times with `stage`: cleaning to sterilisation, sterilised items, decontaminated
    environment, preparation to filtration, sterile bulk (`max_h: 0` where filtrate goes
    straight to the needles). The `clean_hold_h` of equipment, the `hold_h` of cycles and of the
    decontamination of barriers count as well; so does the longest duration of the process, of
    its open steps and of filling.
    """
    limited = {
        *_stages(process, strategy),
        *_elsewhere(process, strategy),
        *_durations(process),
    }
    missing = [stage for stage in _asked(process, strategy) if stage not in limited]
    if missing:
        yield NotStated(f"{process.id} has no limit of time for {', '.join(missing)}", "steps")


def _asked(process: Process, strategy: Strategy) -> Iterator[str]:
    yield "cleaning to sterilisation"
    yield "sterilised items"
    if _barriers(process, strategy):
        yield "decontaminated environment"
    yield from ("preparation to filtration", "sterile bulk", "processing", "filling")


def _stages(process: Process, strategy: Strategy) -> Iterator[str | None]:
    steps = (hold for step in process.steps for hold in step.hold_times)
    for hold in (*steps, *strategy.process_validation.hold_times):
        if hold.max_h is not None:
            yield hold.stage


def _elsewhere(process: Process, strategy: Strategy) -> Iterator[str]:
    if any(each.clean_hold_h for each in strategy.premises.equipment):
        yield "cleaning to sterilisation"
    if any(each.sterilises and each.hold_h for each in strategy.sterilisation.cycles):
        yield "sterilised items"
    cycles = (each.bio_decontamination for each in _barriers(process, strategy))
    if any(each is not None and each.hold_h for each in cycles):
        yield "decontaminated environment"


def _durations(process: Process) -> Iterator[str]:
    open_steps = [step for step in process.steps if step.aseptic and step.exposure == "open"]
    if process.duration_max_h or all(step.duration_max_min for step in open_steps):
        yield "processing"
    if any(step.operation == "filling" and step.duration_max_min for step in process.steps):
        yield "filling"


def _barriers(process: Process, strategy: Strategy) -> list[Barrier]:
    found = (strategy.find(step.zone, Barrier) for step in process.steps)
    return [each for each in found if each is not None]
