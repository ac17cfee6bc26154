"""Changeover between vectors."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Cleaning
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, NotStated, rule


def changes_vectors(_: Cleaning, strategy: Strategy) -> bool:
    """Whether one vector follows another."""
    return len(strategy.vectors) > 1


@rule(
    Cleaning,
    ANNEX_2A("5.18", "warning"),
    PART_IV("9.4", "warning"),
    FDA_ASEPTIC("IX.C", "info"),
    covers=("ATMP-VIR-006",),
    when=changes_vectors,
)
def vector_changeover(cleaning: Cleaning, _: Strategy) -> Iterator[NotStated]:
    """Between two vectors the strategy states how much carry-over it accepts.

    Traces of the last vector are a gene in the next product; clean to the eye says nothing of
    them.

    State under `changeovers` an `acceptance`, e.g. `fewer than 100 copies a swab`, and how it
    is sampled.
    """
    if not cleaning.changeovers:
        yield NotStated("several vectors are handled, but no changeover is stated")
    for index, each in enumerate(cleaning.changeovers):
        if each.acceptance is None:
            where = ", ".join(each.where) or f"changeover {index + 1}"
            yield NotStated(
                f"how much of the last vector is accepted after the changeover of {where} is "
                "not stated",
                f"changeovers.{index}",
            )
