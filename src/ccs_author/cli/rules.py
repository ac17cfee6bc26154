"""`ccs rules`: the rules, and the editions of regulation that they rest on."""

from typing import TYPE_CHECKING, Annotated

from typer import Option

if TYPE_CHECKING:
    from ccs_author.rules import AnyRule


def command(  # noqa: PLR0913 - one parameter an option
    *,
    editions: Annotated[
        bool, Option("--editions", help="List the editions of regulation instead.")
    ] = False,
    ledger: Annotated[
        bool, Option("--ledger", help="List the rows of the catalogue with their answers.")
    ] = False,
    topic: Annotated[
        str | None, Option(help="Only the rules of one topic, e.g. monitoring.")
    ] = None,
    edition: Annotated[
        str | None, Option(metavar="EDITION", help="Only rules that rest on an edition.")
    ] = None,
    severity: Annotated[
        str | None, Option(help="Only rules that are at most this: error, warning or info.")
    ] = None,
    clause: Annotated[
        str | None,
        Option(metavar="CLAUSE", help='Only rules that rest on one, e.g. "A1 4.14".'),
    ] = None,
    format: Annotated[  # noqa: A002
        str, Option(metavar="FORMAT", help="text, csv, json or md.")
    ] = "text",
) -> None:
    """List the rules and the editions they rest on.

    \b
    Examples:
      ccs rules --topic premises
      ccs rules --edition pics-annex-2a-2023 --severity error
      ccs rules --format csv > rules.csv
      ccs rules --ledger --format md > ledger.md
      ccs rules --editions
    """
    from ccs_author.cli.choice import chosen
    from ccs_author.cli.output import put
    from ccs_author.report.catalogue import FORMATS, rules_as
    from ccs_author.report.ledger import ledger_as
    from ccs_author.report.listing import list_editions

    chosen("--format", format, FORMATS)
    if editions:
        put(list_editions())
    elif ledger:
        put(ledger_as(format))
    else:
        put(rules_as(format, _chosen(topic, edition, severity, clause)))


def _chosen(
    topic: str | None, edition: str | None, severity: str | None, clause: str | None
) -> "tuple[AnyRule, ...]":
    from ccs_author.cli.choice import chosen
    from ccs_author.errors import UsageError
    from ccs_author.rules import catalogue, known_editions
    from ccs_author.rules.citations import named
    from ccs_author.rules.selection import Selection

    rules = catalogue()
    if topic is not None:
        chosen("--topic", topic, sorted({rule.topic for rule in rules}))
    if edition is not None:
        chosen("--edition", edition, tuple(known_editions()))
    if severity is not None:
        chosen("--severity", severity, ("error", "warning", "info"))
    meant = named(clause) if clause is not None else None
    if clause is not None and (meant is None or not meant.clauses):
        raise UsageError(f"--clause cannot be `{clause}`; write it as in `ccs explain A1 4.14`")
    clauses = frozenset(meant.clauses) if meant is not None else None
    return Selection(topic, edition, severity, clauses).of(rules)
