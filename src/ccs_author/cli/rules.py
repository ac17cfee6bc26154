"""`ccs rules`: the rules, and the editions of regulation that they rest on."""

from typing import Annotated

from typer import Option


def command(
    *,
    editions: Annotated[
        bool, Option("--editions", help="List the editions of regulation instead.")
    ] = False,
    topic: Annotated[
        str | None, Option(help="Only the rules of one topic, e.g. monitoring.")
    ] = None,
) -> None:
    """List the rules and the editions they rest on.

    \b
    Examples:
      ccs rules --topic premises
      ccs rules --editions
    """
    from ccs_author.cli.output import put
    from ccs_author.report.listing import list_editions, list_rules
    from ccs_author.rules import catalogue

    if editions:
        put(list_editions())
        return
    rules = catalogue()
    if topic is not None:
        from ccs_author.cli.choice import chosen

        chosen("--topic", topic, sorted({rule.topic for rule in rules}))
        rules = tuple(rule for rule in rules if rule.topic == topic)
    put(list_rules(rules))
