"""Signatures."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import DocumentControl, Signature
from ccs_author.rules import ANNEX_1, GMP, Gap, NotStated, rule


def approved(control: DocumentControl, _: Strategy) -> bool:
    """Whether the strategy claims to be approved."""
    return control.status in {"approved", "effective", "superseded"}


@rule(
    DocumentControl,
    GMP("Part I 4.3"),
    ANNEX_1("2.3"),
    covers=("A1-DOC-002",),
    when=approved,
)
def approved_by_quality(control: DocumentControl, _: Strategy) -> Iterator[Gap]:
    """An author and the quality unit sign an approved strategy before it takes effect.

    A document in force that nobody signed is nobody's decision.

    State `function` and `signed` of each author and approver, and `quality: true` for the
    approval by the quality unit.
    """
    if not any(_signed(each) for each in control.authors):
        yield NotStated("no author with function and date of signature is stated", "authors")
    if not any(each.quality and _signed(each) for each in control.approvers):
        yield NotStated(
            "no approval by the quality unit, with function and date, is stated", "approvers"
        )
    for each in (*control.authors, *control.reviewers, *control.approvers):
        if each.signed and control.effective and each.signed > control.effective:
            yield Gap(
                f"{each.function or 'somebody'} signed on {each.signed}, after the "
                "strategy took "
                f"effect on {control.effective}",
                "signed",
                about=each,
            )


def _signed(signature: Signature) -> bool:
    return signature.function is not None and signature.signed is not None
