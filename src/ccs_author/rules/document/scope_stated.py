"""Scope of the strategy."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

NOTHING = {"nothing", "none"}


@rule(
    Strategy,
    ANNEX_1("2.3"),
    ANNEX_1("2.5"),
    covers=("A1-DOC-003",),
)
def scope_stated(strategy: Strategy, _: Strategy) -> Iterator[Gap]:
    """The strategy names the site, the products, the processes and what it leaves out.

    Whatever it does not name it does not protect, and nobody can see that it was left out.

    State `site.name`, `products`, `processes`, and in `scope.excludes` what is out of scope
    and why (`what: Nothing` when it covers the whole site).
    """
    if strategy.site.name is None:
        yield NotStated("the site has no name", "site")
    if not strategy.products:
        yield NotStated("no product is stated", "products")
    if not strategy.processes:
        yield NotStated("no process is stated", "processes")
    left_out = [each for each in strategy.scope.excludes if each.what is not None]
    if not left_out:
        yield NotStated("what the strategy leaves out is not stated", "scope")
    for each in left_out:
        if each.reason is None and (each.what or "").strip(" .").lower() not in NOTHING:
            yield NotStated(f"why “{each.what}” is left out is not stated", about=each)
