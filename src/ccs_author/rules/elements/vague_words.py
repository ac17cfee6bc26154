"""Words in controls that promise nothing."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Control
from ccs_author.rules import PRACTICE, Gap, rule
from ccs_author.rules.vagueness import vague


def stated(control: Control, _: Strategy) -> bool:
    """Whether the control says what it does."""
    return control.statement is not None


@rule(Control, PRACTICE("controls say what is done", "warning"), when=stated)
def vague_words(control: Control, strategy: Strategy) -> Iterator[Gap]:
    """A control that speaks of what is adequate or regular names a figure or a document.

    Words such as these read well and bind nobody: two people do two different things, and
    neither is wrong.

    Put the measure, the frequency or the limit in their place, or name in `evidence` the
    document that holds it. Terms of `document.definitions` count as told. Limits: the list of
    words is English.
    """
    found = next(vague(control.statement or "", strategy), None)
    if found and not control.evidence:
        yield Gap(
            f"{control.id} says “{found}”, but no measure, frequency or document",
            "statement",
        )
