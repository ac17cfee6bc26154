"""How long traceability data are kept."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Site
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.in_force import makes_advanced_therapies

YEARS = 30


def of_advanced_therapies(_: Site, strategy: Strategy) -> bool:
    """Whether the site makes advanced therapies."""
    return makes_advanced_therapies(strategy)


@rule(
    Site,
    PART_IV("6"),
    ANNEX_2A("4.7"),
    covers=("ATMP-TRC-001",),
    when=of_advanced_therapies,
)
def traceability_kept(site: Site, _: Strategy) -> Iterator[Gap]:
    """Data that link donor, product and patient are kept for 30 years after expiry.

    Infections of a donor may come to light decades later, and every recipient must then be
    found.

    State `traceability_years: 30` or more, and keep the records accordingly.
    """
    if site.traceability_years is None:
        yield NotStated(
            "how long traceability data are kept is not stated", "traceability_years"
        )
    elif site.traceability_years < YEARS:
        yield Gap(
            f"traceability data are kept for {site.traceability_years} years, fewer than "
            f"{YEARS}",
            "traceability_years",
        )
