"""Revision history."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import DocumentControl
from ccs_author.rules import GMP, Gap, NotStated, rule


def beyond_draft(control: DocumentControl, _: Strategy) -> bool:
    """Whether the strategy is no draft and has a version."""
    return control.status != "draft" and control.version is not None


@rule(DocumentControl, GMP("Part I 4.3", "warning"), when=beyond_draft)
def revision_history(control: DocumentControl, _: Strategy) -> Iterator[Gap]:
    """The revision history tells what changed in the version at hand.

    Inspectors ask first what changed since they were last there.

    Add a line to `history` with the version, its date, the change number and a summary.
    """
    if not control.history:
        yield NotStated("the strategy has no revision history", "history")
        return
    own = next((each for each in control.history if each.version == control.version), None)
    if own is None:
        yield Gap(f"the revision history does not tell of version {control.version}", "history")
    elif own.summary is None:
        yield NotStated(
            f"what changed in version {control.version} is not stated", "summary", about=own
        )
