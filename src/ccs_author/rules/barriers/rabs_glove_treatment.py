"""Treatment of RABS gloves."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.barriers.stated import gloved_rabs

AT_LEAST_EACH_CAMPAIGN = (
    "each campaign",
    "each batch",
    "each session",
    "each use",
    "each shift",
    "daily",
    "start and end of campaign",
    "start and end of batch",
    "start and end of session",
)


@rule(Barrier, ANNEX_1("4.21"), covers=("A1-BAR-014",), when=gloved_rabs)
def rabs_glove_treatment(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """Gloves of a RABS are sterile when installed, and treated before each campaign.

    They reach into grade A each minute of the work, and no cycle of the barrier reaches them.

    State under `gloves`: `sterile_at_installation: true`, `treated: each campaign` or oftener,
    and the `treatment_validation`.
    """
    gloves = barrier.gloves
    if gloves is None:
        return
    if gloves.sterile_at_installation is None:
        yield NotStated(
            f"whether gloves of {barrier.label} are sterile at installation is not stated",
            "gloves",
        )
    elif not gloves.sterile_at_installation:
        yield Gap(
            f"gloves of {barrier.label} are not sterile at installation",
            "gloves.sterile_at_installation",
        )
    if gloves.treated is None:
        yield NotStated(
            f"how often gloves of {barrier.label} are treated is not stated", "gloves"
        )
    elif gloves.treated not in AT_LEAST_EACH_CAMPAIGN:
        yield Gap(
            f"gloves of {barrier.label} are treated {gloves.treated}, not before each campaign",
            "gloves.treated",
        )
    if gloves.treatment_validation is None:
        yield NotStated(
            f"no validation of the glove treatment of {barrier.label} is stated", "gloves"
        )
