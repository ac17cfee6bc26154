"""Authors of the strategy."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import DocumentControl
from ccs_author.rules import PRACTICE, Gap, rule


def authors_stated(control: DocumentControl, _: Strategy) -> bool:
    """Whether authors or reviewers are stated."""
    return any(each.function for each in (*control.authors, *control.reviewers))


@rule(DocumentControl, PRACTICE("a team writes the strategy", "info"), when=authors_stated)
def written_by_a_team(control: DocumentControl, _: Strategy) -> Iterator[Gap]:
    """More than one function wrote or reviewed the strategy.

    Nobody knows air, people, microbes and process equally well; what one function writes alone
    repeats what it already believed.

    Bring in engineering, production, microbiology and quality, and name them in `authors` and
    `reviewers`.
    """
    functions = {each.function for each in (*control.authors, *control.reviewers)} - {None}
    if len(functions) == 1:
        yield Gap(f"{functions.pop()} alone wrote and reviewed the strategy", "authors")
