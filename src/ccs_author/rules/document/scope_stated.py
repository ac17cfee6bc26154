"""Scope of the strategy."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


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
    (`what: Nothing` when it covers the whole site).
    """
    if strategy.site.name is None:
        yield NotStated("the site has no name", "site")
    if not strategy.products:
        yield NotStated("no product is stated", "products")
    if not strategy.processes:
        yield NotStated("no process is stated", "processes")
    if not strategy.scope.excludes:
        yield NotStated("what the strategy leaves out is not stated", "scope")
