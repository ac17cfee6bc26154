"""Regulations of the authorities that inspect."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.rules import ANNEX_2A, GMP, PART_IV, Gap, rule
from ccs_author.rules.in_force import listed

ADVANCED = {
    "European Union": ("part-iv", "EU GMP Part IV"),
    "PIC/S outside the European Union": ("annex-2a", "PIC/S Annex 2A"),
    "United States": ("fda-aseptic", "the FDA guidance on aseptic processing"),
}
"""Authority to the regulation of advanced therapies, by family and name."""

OTHER = {
    "European Union": ("annex-1", "EU GMP Annex 1"),
    "PIC/S outside the European Union": ("annex-1", "PIC/S Annex 1"),
    "United States": ("fda-aseptic", "the FDA guidance on aseptic processing"),
}
"""Authority to the regulation of other sterile products, by family and name."""

ASEPTIC = {"sterile filtration", "aseptic processing", None}


def authorities_told(strategy: Strategy, _: Strategy) -> bool:
    """Whether the strategy says whose authorities inspect, and lists a regulation."""
    return bool(strategy.site.authorities) and bool(strategy.regulations)


@rule(
    Strategy,
    GMP("Part I 4.3"),
    PART_IV("cover"),
    ANNEX_2A("1.2", "warning"),
    covers=("ATMP-CFG-001",),
    when=authorities_told,
)
def regulation_of_authority(strategy: Strategy, _: Strategy) -> Iterator[Gap]:
    """For each authority that inspects the site, the regulation it inspects by is listed.

    A site that sells to two markets and writes for one learns of the other at its inspection:
    Annex 2A makes errors of what Part IV leaves open.

    Add the edition to `regulations`, or take the authority out of `site.authorities`.
    """
    sterile = [each for each in strategy.products if each.sterile is not False]
    for authority in strategy.site.authorities:
        for product in sterile:
            table = ADVANCED if product.is_advanced_therapy else OTHER
            family, name = table[authority]
            terminal = product.sterilisation_route not in ASEPTIC
            if family == "fda-aseptic" and terminal:
                continue
            adopted = family == "annex-1" and listed(strategy, "annex-2a")
            if not listed(strategy, family) and not adopted:
                yield Gap(
                    f"{product.id} stands under authorities of {_the(authority)}, but {name} "
                    "is not listed",
                    "regulations",
                )
                break


def _the(authority: str) -> str:
    return authority if authority.startswith("PIC/S") else f"the {authority}"
