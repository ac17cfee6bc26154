"""`ccs coverage`: what a strategy says, clause by clause."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Option

from ccs_author.cli.parameters import Day, StrategyPath


def command(
    path: StrategyPath = None,
    format: Annotated[  # noqa: A002
        str, Option(metavar="FORMAT", help="text, csv or json.")
    ] = "text",
    as_of: Day = None,
    *,
    everything: Annotated[
        bool, Option("--all", help="Name the rules and facts of each clause too.")
    ] = False,
) -> None:
    """Say clause by clause what a strategy states and leaves open.

    The sixteen elements and the clauses in which Annex 1 names the strategy come first,
    then every clause of the regulations in force. "Addressed" is no judgement of the site.

    \b
    Examples:
      ccs coverage site.yaml
      ccs coverage site.yaml --all
      ccs coverage site.yaml --format csv > coverage.csv
    """
    from ccs_author.answer import cover
    from ccs_author.cli.choice import chosen, day
    from ccs_author.cli.output import put
    from ccs_author.cli.sound import sound
    from ccs_author.report.coverage import FORMATS, coverage_as

    chosen("--format", format, FORMATS)
    loaded, assessment = sound(path or Path(), day("--as-of", as_of))
    put(coverage_as(format, cover(loaded, assessment), everything=everything))
