"""`ccs explain`: what a rule or a clause expects, why, and how to meet it."""

from typing import Annotated

from typer import Argument


def command(
    subject: Annotated[
        list[str],
        Argument(
            metavar="RULE|CLAUSE",
            help="The id of a rule, as a finding cites it, or a clause.",
        ),
    ],
) -> None:
    """Explain a rule or a clause.

    A rule: what it expects, why, how to meet it, where it rests, and what it accepts and
    rejects. A clause: the rules that rest on it, and the facts in which a strategy tells
    of it.

    \b
    Examples:
      ccs explain pressure-step
      ccs explain A1 4.14
      ccs explain eu-part-iv-2017 9.5.2
    """
    from ccs_author.cli.output import put
    from ccs_author.report.explained import explain

    put(explain(" ".join(subject)))
