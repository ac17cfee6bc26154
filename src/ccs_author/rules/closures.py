"""Which containers, capping and inspection a rule asks about."""

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Container, Containers


def final(container: Container, strategy: Strategy) -> bool:
    """Whether product leaves in the container, as far as products name theirs."""
    named = {product.container for product in strategy.products} - {None}
    return container.id in named or (not named and container.closure is not None)


def final_not_fused(container: Container, strategy: Strategy) -> bool:
    """Whether product leaves in the container, which is not said to be closed by fusion."""
    return final(container, strategy) and not container.fusion_sealed


def final_under_vacuum(container: Container, strategy: Strategy) -> bool:
    """Whether product leaves in a container that holds a vacuum."""
    return final(container, strategy) and bool(container.vacuum)


def crimps(containers: Containers, _: Strategy) -> bool:
    """Whether vials are capped on site, as far as the strategy says."""
    stoppered = any(each.closure == "stopper and crimp" for each in containers.items)
    return containers.not_applicable is None and (containers.capping is not None or stoppered)


def inspects(containers: Containers, strategy: Strategy) -> bool:
    """Whether filled containers of a parenteral product are to be inspected."""
    return containers.not_applicable is None and any(
        product.parenteral for product in strategy.products
    )
