"""Impact of utilities that touch product."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(Utility, ANNEX_1("6.1"), ANNEX_1("6.2"), covers=("A1-UTL-001", "A1-UTL-002"))
def contact_utility_high_impact(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """The impact of each utility is judged, and contact with product makes it high.

    Whatever is in the utility is in the product.

    State `contact` and `impact`; a utility in direct contact has impact `high`.
    """
    if utility.impact is None:
        yield NotStated(f"the impact of {utility.label} on product is not stated")
    elif utility.contact is None and utility.impact != "high":
        yield NotStated(
            f"the impact of {utility.label} is {utility.impact}; whether it touches the "
            "product is not stated"
        )
    elif utility.contact == "direct" and utility.impact != "high":
        yield Gap(
            f"{utility.label} touches the product directly, but its impact is {utility.impact}",
            "impact",
        )
