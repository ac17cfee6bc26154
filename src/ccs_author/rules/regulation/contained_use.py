"""Contained use of modified organisms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Site
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule


def handles_vectors(_: Site, strategy: Strategy) -> bool:
    """Whether vectors or other modified agents are handled."""
    return bool(strategy.vectors)


@rule(
    Site,
    PART_IV("15"),
    ANNEX_2A("B2.1", "warning"),
    covers=("ATMP-GMO-001",),
    when=handles_vectors,
)
def contained_use(site: Site, strategy: Strategy) -> Iterator[Gap]:
    """Where modified organisms are handled, class, consent and spill plan are stated.

    Containment protects people and the next product alike, and the class says how much of it is
    needed.

    State `gmo_class`, `gmo_authorisation` and `biosafety_level` of the site, and a plan in
    `cleaning.spill_plans`.
    """
    asked = (
        ("gmo_class", "the class of contained use"),
        ("gmo_authorisation", "the notification or consent for contained use"),
        ("biosafety_level", "the biosafety level"),
    )
    first = strategy.vectors[0].id
    for field, words in asked:
        if getattr(site, field) is None:
            yield NotStated(f"{first} is handled, and {words} is not stated", field)
    if not strategy.cleaning.spill_plans:
        yield NotStated(f"{first} is handled, and no plan for spills is stated")
