"""Limits of rapid methods."""

from ccs_author.model import Strategy
from ccs_author.model.monitoring_methods import RapidMethod
from ccs_author.rules import ANNEX_1, stated

BEYOND_PRODUCTS = {"environment", "water"}


def watches_with(method: RapidMethod, _: Strategy) -> bool:
    """Whether a rapid method is in use, or being validated, for the environment or water."""
    return method.state in {"in use", "in validation"} and bool(
        BEYOND_PRODUCTS.intersection(method.use)
    )


RAPID_LIMIT = stated(
    "rapid-limit-justified",
    RapidMethod,
    "limit_rationale",
    "why its limit is what it is",
    ANNEX_1("9.30", "warning"),
    ANNEX_1("4.31", "warning"),
    covers=("A1-RMM-002",),
    when=watches_with,
    explanation="""
    A rapid method whose signal is no colony count gives the reason for its limit.

    Fluorescent counts or cell numbers are not colony-forming units; a limit copied from the
    table of plates means something else.

    State `limit_rationale`: the study behind the limit and, where possible, its relation to
    plate counts.
    """,
)
