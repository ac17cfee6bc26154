"""`ccs explain`: what a rule expects, why, and how to meet it."""

from typing import Annotated

from typer import Argument


def command(
    rule: Annotated[str, Argument(help="The id of a rule, as a finding cites it.")],
) -> None:
    """Explain a rule: what it expects, why, and how to meet it.

    \b
    Example:
      ccs explain pressure-step
    """
    from ccs_author.cli.output import put
    from ccs_author.report.listing import explain

    put(explain(rule))
