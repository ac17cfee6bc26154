"""What the strategy states of lyophilisers."""

from ccs_author.model import Strategy
from ccs_author.model.lyophilisation import Lyophiliser
from ccs_author.rules import ANNEX_1, stated


def not_loaded_by_bare_hand(lyophiliser: Lyophiliser, _: Strategy) -> bool:
    """Whether loading is automated, or people are parted from it by a barrier."""
    return lyophiliser.loading is not None and not lyophiliser.unprotected


LYOPHILISER_FREQUENCY = stated(
    "lyophiliser-frequency",
    Lyophiliser,
    "sterilised",
    "how often it is sterilised",
    ANNEX_1("8.123"),
    covers=("A1-LYO-002",),
    when=not_loaded_by_bare_hand,
    also={"sterilisation_rationale": "why it is sterilised that often"},
    explanation="""
    The strategy justifies how often a lyophiliser with protected loading is sterilised.

    Annex 1 sets no interval where machines load it or a barrier parts people from it; the
    strategy has to.

    State `sterilised` and `sterilisation_rationale`.
    """,
)

LYOPHILISER_LEAK_TEST = stated(
    "lyophiliser-leak-test",
    Lyophiliser,
    "leak_test",
    "how often vacuum and leak integrity of its chamber are tested",
    ANNEX_1("8.124"),
    covers=("A1-LYO-004",),
    explanation="""
    The strategy says how often vacuum and leak integrity of a lyophiliser are tested.

    Drying runs under vacuum for days; a leak draws room air over open vials all that time.

    State `leak_test`.
    """,
)

LYOPHILISER_HOLD = stated(
    "lyophiliser-hold",
    Lyophiliser,
    "hold_simulated_in",
    "the simulation that challenges its hold time after sterilisation",
    ANNEX_1("8.122"),
    ANNEX_1("9.33"),
    covers=("A1-LYO-007",),
    explanation="""
    A process simulation challenges the longest time from sterilisation of a lyophiliser to use.

    The chamber is sterile when the cycle ends; whether it still is at loading must be shown.

    Name the simulation in `hold_simulated_in`.
    """,
)

LYOPHILISER_TRAYS = stated(
    "lyophiliser-trays",
    Lyophiliser,
    "tray_check",
    "how often its trays are checked for damage",
    ANNEX_1("8.125", "warning"),
    covers=("A1-LYO-010",),
    explanation="""
    Trays of a lyophiliser are checked for damage at a stated interval.

    Bent trays tip vials and lift stoppers that are only half in.

    State `tray_check`.
    """,
)

LYOPHILISER_CYCLE = stated(
    "lyophiliser-cycle",
    Lyophiliser,
    "sterilisation",
    "the cycle that sterilises it",
    ANNEX_1("8.122"),
    explanation="""
    A lyophiliser names the validated cycle that sterilises it.

    Its shelves, its pipes and its condenser are as hard to reach as any vessel.

    Describe the cycle in `sterilisation.cycles` and name it in `sterilisation`.
    """,
)

LYOPHILISER_LOADING = stated(
    "lyophiliser-loading",
    Lyophiliser,
    "utensils_sterile",
    "whether the utensils of its loading are sterile",
    ANNEX_1("8.126"),
    also={"load_pattern": "its loading pattern"},
    denied="is loaded with utensils that are not sterile",
    explanation="""
    A lyophiliser is loaded by a pattern and with sterile utensils.

    Tongs, frames and trays touch what stands open, and where a vial stands decides how it dries
    and who reaches over it.

    State `load_pattern` and `utensils_sterile: true`.
    """,
)
