"""Sterilisation of lyophilisers that people load."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.lyophilisation import Lyophiliser
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

BEFORE_EACH_LOAD = ("each cycle", "each use")


@rule(Lyophiliser, ANNEX_1("8.123"), covers=("A1-LYO-001",))
def lyophiliser_each_load(lyophiliser: Lyophiliser, _: Strategy) -> Iterator[Gap]:
    """A lyophiliser that people load without a barrier is sterilised before each load.

    Every loading brings people to its open door, and with them what they carry.

    State `sterilised: each cycle`, or load it through a barrier (`separated: true`) or
    automatically.
    """
    if lyophiliser.loading is None:
        yield NotStated(f"who loads {lyophiliser.label}, people or a machine, is not stated")
    elif lyophiliser.loading == "manual" and lyophiliser.separated is None:
        yield NotStated(
            f"whether a barrier parts people from the loading of {lyophiliser.label} is not "
            "stated"
        )
    elif lyophiliser.unprotected:
        yield from _frequency(lyophiliser)


def _frequency(lyophiliser: Lyophiliser) -> Iterator[Gap]:
    if lyophiliser.sterilised is None:
        yield NotStated(f"how often {lyophiliser.label} is sterilised is not stated")
    elif lyophiliser.sterilised not in BEFORE_EACH_LOAD:
        yield Gap(
            f"{lyophiliser.label} is loaded by people without a barrier and sterilised "
            f"{lyophiliser.sterilised}, not before each load",
            "sterilised",
        )
