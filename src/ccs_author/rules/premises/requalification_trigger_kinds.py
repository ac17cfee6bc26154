"""What the events are that trigger requalification."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.rules import ANNEX_1, NotStated, rule

_WORDS = {
    "interruption of air": r"interrupt|outage|shut.?down|\bstop|fail|loss of|\boff\b",
    "change of design or parameters": r"design|parameter|set.?point|setting|layout|modif|alter"
    r"|rebuil|refurb|convers|extension|airflow|air volume",
    "special maintenance": r"maint|repair|filter.{0,20}(?:change|replac|exchang)"
    r"|(?:change|replac|exchang).{0,30}(?:filter|fan)",
    "remedial action": r"remed|correct|capa\b|limit|excursion|deviation|out of",
}
"""Kind of event, and the words by which a strategy names it."""

KINDS = {kind: re.compile(words, re.IGNORECASE) for kind, words in _WORDS.items()}


def triggers_stated(premises: Premises, _: Strategy) -> bool:
    """Whether any event is stated, of the premises or of an air-handling unit."""
    return bool(_triggers(premises))


@rule(Premises, ANNEX_1("4.32", "warning"), covers=("A1-AIR-008",), when=triggers_stated)
def requalification_trigger_kinds(premises: Premises, _: Strategy) -> Iterator[NotStated]:
    """Triggers of requalification name interruption, change, maintenance and remedial action.

    Each of the four can move a room away from what its report says, and each is forgotten in
    another department.

    Add the missing kind to `requalification_triggers`, or say in the words of this list which
    of the events stated is meant.
    """
    told = " / ".join(_triggers(premises))
    missing = [kind for kind, words in KINDS.items() if not words.search(told)]
    if missing:
        yield NotStated(
            f"the events that trigger requalification name no {', no '.join(missing)}",
            "requalification_triggers" if premises.requalification_triggers else None,
        )


def _triggers(premises: Premises) -> tuple[str, ...]:
    of_units = (
        each for unit in premises.air_handling for each in unit.requalification_triggers
    )
    return (*premises.requalification_triggers, *of_units)
