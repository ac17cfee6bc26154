"""The particle counter of classification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.premises.requalification_triggers import has_classified_rooms

EXPECTED = "portable with short tube"


@rule(Premises, ANNEX_1("5.9", "warning"), covers=("A1-ISO-006",), when=has_classified_rooms)
def classification_counter(premises: Premises, _: Strategy) -> Iterator[Gap]:
    """Rooms are classified with a portable particle counter that has a short tube.

    Large particles settle in tubes, so that a long one finds fewer than there are.

    State `counter: portable with short tube` under `classification_method`.
    """
    method = premises.classification_method
    if method is None or method.counter is None:
        yield NotStated(
            "the particle counter of classification is not stated",
            "classification_method" if method is not None else None,
        )
    elif method.counter != EXPECTED:
        yield Gap(
            f"the particle counter of classification is {method.counter}, not {EXPECTED}",
            "classification_method.counter",
        )
