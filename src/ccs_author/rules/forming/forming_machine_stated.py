"""The machine behind blow-fill-seal units."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Container
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.made_here import made_here


def filled_here(container: Container, strategy: Strategy) -> bool:
    """Whether the site fills a product into blow-fill-seal units."""
    return container.kind == "blow-fill-seal unit" and any(
        product.container == container.id and made_here(product, strategy)
        for product in strategy.products
    )


@rule(Container, ANNEX_1("8.105"), ANNEX_1("8.106"), when=filled_here)
def forming_machine_stated(container: Container, strategy: Strategy) -> Iterator[NotStated]:
    """Blow-fill-seal units have the machine that makes them in the strategy.

    Container, filling and closure come from that one machine; whoever leaves it out leaves out
    the whole process.

    Describe it in `containers.blow_fill_seal`.
    """
    if not strategy.containers.blow_fill_seal:
        yield NotStated(
            f"{container.label} is formed and filled here; its machine is not stated"
        )
