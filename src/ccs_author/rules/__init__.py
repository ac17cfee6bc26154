"""What regulators expect: one rule a module, one folder a topic.

Rules are pure questions about a record of the model. They know nothing of files, of Word or
of the terminal; the engine hands them the records and finds the places.
"""

from functools import cache

from ccs_author.discovery import discover, packages
from ccs_author.packed import in_folder
from ccs_author.rules.edition import Edition
from ccs_author.rules.rule import AnyRule, Gap, NotStated, Rule, Severity, dated_rule, rule
from ccs_author.rules.sources import (
    ANNEX_1,
    ANNEX_2A,
    FDA_ASEPTIC,
    GMP,
    PART_IV,
    PRACTICE,
    STANDARD,
)
from ccs_author.rules.stated import stated

__all__ = [
    "ANNEX_1",
    "ANNEX_2A",
    "FDA_ASEPTIC",
    "GMP",
    "PART_IV",
    "PRACTICE",
    "STANDARD",
    "AnyRule",
    "Edition",
    "Gap",
    "NotStated",
    "Rule",
    "Severity",
    "catalogue",
    "dated_rule",
    "known_editions",
    "rule",
    "stated",
]


@cache
def catalogue() -> tuple[AnyRule, ...]:
    """Return every rule, in the order of their ids."""
    # Rules stand in the folders of their topics; what lies beside these is not needed yet.
    ready = in_folder(__path__[0])
    found = (rule for topic in packages(__name__) for rule in discover(topic, Rule, ready))
    return tuple(sorted(found, key=lambda rule: rule.id))


@cache
def known_editions() -> dict[str, Edition]:
    """Return every known edition of a regulation, by its id."""
    found = discover(f"{__name__}.editions", Edition)
    return {edition.id: edition for edition in sorted(found, key=lambda each: each.id)}
