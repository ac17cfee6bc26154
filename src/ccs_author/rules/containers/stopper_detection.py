"""Missing and displaced stoppers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Capping
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def clean(capping: Capping, _: Strategy) -> bool:
    """Whether capping is done as a clean process, outside the aseptic core."""
    return capping.mode is not None and capping.mode.startswith("clean")


@rule(Capping, ANNEX_1("8.28"), covers=("A1-CAP-003",), when=clean)
def stopper_detection(capping: Capping, _: Strategy) -> Iterator[Gap]:
    """Before clean capping a qualified sensor finds and rejects vials with a bad stopper.

    Under grade A air supply a raised stopper is an open vial outside grade A.

    State `automated: true`, `rejects: true` and `qualification` under `detector`.
    """
    detector = capping.detector
    if detector is None:
        yield NotStated("how missing or displaced stoppers are detected is not stated")
        return
    for field, yes, no in (
        ("automated", "whether stoppers are detected by a sensor", "not detected by a sensor"),
        ("rejects", "whether vials with a bad stopper are rejected", "not rejected"),
    ):
        value = getattr(detector, field)
        if value is None:
            yield NotStated(f"{yes} is not stated", "detector")
        elif not value:
            yield Gap(f"vials with a bad stopper are {no}", f"detector.{field}")
    if detector.qualification is None:
        yield NotStated(
            "the qualification of the detection of stoppers is not stated", "detector"
        )
