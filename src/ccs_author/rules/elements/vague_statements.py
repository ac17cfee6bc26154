"""Words in the prose of elements that promise nothing."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Element
from ccs_author.rules import PRACTICE, Gap, rule
from ccs_author.rules.sixteen import named
from ccs_author.rules.vagueness import vague

PARTS = (
    ("risks", ("verification",)),
    ("critical_control_points", ("limit", "watched_by", "on_failure")),
    ("gaps", ("interim_control",)),
)
"""What an element holds that has to be as exact as its statement."""


@rule(Element, PRACTICE("statements say what is done", "warning"))
def vague_statements(element: Element, strategy: Strategy) -> Iterator[Gap]:
    """A sentence of what is adequate, regular or done by trained staff names its measure.

    An inspector asks at each such word what it means; when the answer is not beside it, two
    people give two.

    Put the measure, the frequency or the limit into the sentence, or refer in it to the
    document or the record that holds it, as in `[[SOP-1]]`. Terms of `document.definitions`
    count as told. Limits: the list of words is English.
    """
    who = named(element, strategy)
    for field in ("statement", "method"):
        for word in vague(getattr(element, field, None) or "", strategy):
            yield Gap(f"{who} says “{word}”, but no measure, frequency or document", field)
    for key, fields in PARTS:
        for record in getattr(element, key, ()):
            for field in fields:
                for word in vague(getattr(record, field) or "", strategy):
                    yield Gap(
                        f"{record.id} says “{word}” in {field}, but no "
                        "measure, frequency or document",
                        field,
                        about=record,
                    )
