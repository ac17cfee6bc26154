"""Regulations in force."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.rules import GMP, Gap, NotStated, rule
from ccs_author.rules.in_force import listed, makes_advanced_therapies

FOR_ADVANCED_THERAPIES = ("part-iv", "annex-2a", "fda-aseptic")
FOR_STERILE_PRODUCTS = ("annex-1", "annex-2a", "fda-aseptic")
"""Annex 2A makes Annex 1 part of itself."""
OTHER_PRODUCTS = {"vaccine", "biological", "small molecule"}


@rule(
    Strategy,
    GMP("Part I 4.3"),
    covers=("A1-DOC-013", "ATMP-CFG-001"),
)
def regulation_stated(strategy: Strategy, _: Strategy) -> Iterator[Gap]:
    """The strategy names the regulations in force at the site, by edition.

    What is an expectation here and a recommendation there follows from that alone; without it
    no clause can be cited.

    List them under `regulations`: for advanced therapies EU GMP Part IV or PIC/S Annex 2A, for
    other sterile products Annex 1, in the edition of the authorities that inspect the site.
    """
    if not strategy.regulations:
        yield NotStated("no regulation in force is stated", "regulations")
    elif makes_advanced_therapies(strategy) and not any(
        listed(strategy, family) for family in FOR_ADVANCED_THERAPIES
    ):
        product = next(each for each in strategy.products if each.is_advanced_therapy)
        yield Gap(
            f"{product.id} is an advanced therapy, but no regulation for these is listed",
            "regulations",
        )
    elif not any(listed(strategy, family) for family in FOR_STERILE_PRODUCTS):
        others = [each for each in strategy.products if each.category in OTHER_PRODUCTS]
        if others:
            yield Gap(
                f"{others[0].id} is no advanced therapy ({others[0].category}), but no "
                "regulation for other sterile products is listed",
                "regulations",
            )
