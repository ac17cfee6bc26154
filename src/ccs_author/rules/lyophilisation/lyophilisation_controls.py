"""Controls of lyophilisation."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.lyophilisation import Lyophiliser
from ccs_author.rules import ANNEX_1, NotStated, rule


@rule(Lyophiliser, ANNEX_1("8.121"), covers=("A1-LYO-009",))
def lyophilisation_controls(lyophiliser: Lyophiliser, _: Strategy) -> Iterator[NotStated]:
    """The strategy states a control for each stage of lyophilisation.

    From loading to the seated stopper each vial is open; lyophilisation is aseptic work that
    lasts for days.

    List under `stages` what protects loading, drying, stoppering and unloading.
    """
    if lyophiliser.open_stages:
        yield NotStated(
            f"no control of {lyophiliser.label} is stated for "
            f"{', '.join(lyophiliser.open_stages)}",
            "stages",
        )
