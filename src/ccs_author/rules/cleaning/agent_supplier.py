"""Suppliers of ready-to-use agents."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Disinfectant
from ccs_author.model.elements.vendors import Supplier
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def bought(agent: Disinfectant, _: Strategy) -> bool:
    """Whether the agent comes ready to use, or nothing is said of how it comes."""
    return agent.supply in ("ready to use", None)


@rule(Disinfectant, ANNEX_1("4.35"), covers=("A1-DIS-008",), when=bought)
def agent_supplier(agent: Disinfectant, strategy: Strategy) -> Iterator[Gap]:
    """An agent that is bought ready to use comes from a qualified supplier.

    Its sterility and strength then rest on the certificate of somebody else.

    State `supply`; name the `supplier`, and state how it was qualified (`approved: true`).
    """
    supplier = strategy.find(agent.supplier, Supplier)
    if agent.supply is None:
        yield NotStated(f"whether {agent.label} is bought ready to use is not stated")
    elif agent.supplier is None:
        yield NotStated(f"the supplier of {agent.label}, bought ready to use, is not stated")
    elif supplier is not None and supplier.approved is None:
        yield NotStated(
            f"whether {supplier.label}, who supplies {agent.label}, is approved is not stated",
            "supplier",
        )
    elif supplier is not None and not supplier.approved:
        yield Gap(f"{agent.label} comes from {supplier.label}, who is not approved", "supplier")
