"""The factors of cross-contamination."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Design
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule

FACTORS = 9


def makes_advanced_therapies(_: Design, strategy: Strategy) -> bool:
    """Whether the site makes advanced therapies."""
    return any(product.is_advanced_therapy for product in strategy.products)


@rule(
    Design,
    PART_IV("9.4", "warning"),
    ANNEX_2A("5.12"),
    covers=("ATMP-SEG-010",),
    when=makes_advanced_therapies,
)
def segregation_factors(design: Design, _: Strategy) -> Iterator[Gap]:
    """Nine factors of cross-contamination are answered.

    They are: vectors and their replication, the facility, flows, microbial and adventitious
    agents, traits of the materials, traits of the process, conditions of the rooms, cleaning,
    and what tests can find.

    Answer each in `design.segregation` with `topic` and `answer`.
    """
    topics = {
        (aspect.topic or "").casefold().strip()
        for aspect in design.segregation
        if aspect.holds("topic", "answer")
    }
    answered = len(topics)
    if answered < FACTORS:
        yield NotStated(
            f"{answered} of the {FACTORS} factors of cross-contamination are answered",
            "segregation",
        )
