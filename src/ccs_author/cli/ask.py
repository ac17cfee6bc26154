"""`ccs ask`: the questions of an inspector, answered from what a strategy states."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Option

from ccs_author.cli.parameters import Day, StrategyPath

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ccs_author.answer.chain import Answer
    from ccs_author.model import Strategy


def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    path: StrategyPath = None,
    question: Annotated[
        list[str] | None,
        Option(
            metavar="NAME", help="changes, risks, controls, chain, at or loss.  [default: all]"
        ),
    ] = None,
    risk: Annotated[
        list[str] | None, Option(metavar="ID", help="Show the full chain of this risk.")
    ] = None,
    at: Annotated[
        list[str] | None, Option(metavar="ID", help="Tell what protects this step or room.")
    ] = None,
    loss: Annotated[
        list[str] | None, Option(metavar="ID", help="Tell what the loss of a utility means.")
    ] = None,
    format: Annotated[  # noqa: A002
        str, Option(metavar="FORMAT", help="text or json.")
    ] = "text",
    as_of: Day = None,
    *,
    everything: Annotated[bool, Option("--all", help="List long answers in full.")] = False,
) -> None:
    """Answer the questions of an inspector from what a strategy states.

    Each answer is a chain of stated facts, from hazard to control, monitoring, limit, result
    and decision. Where a fact is missing it says NO ANSWER, and which fact that is.

    \b
    Examples:
      ccs ask site.yaml
      ccs ask site.yaml --question changes --as-of 2026-11-22
      ccs ask site.yaml --risk H-03
      ccs ask site.yaml --at R-12 --loss UT-2
    """
    from ccs_author.cli.choice import chosen, day
    from ccs_author.cli.output import put
    from ccs_author.cli.sound import sound
    from ccs_author.report.answers import FORMATS, answers_as

    chosen("--format", format, FORMATS)
    today = day("--as-of", as_of)
    loaded, assessment = sound(path or Path(), today)
    strategy = loaded.strategy
    if strategy is None:
        raise AssertionError("a sound strategy could be read")
    answers = [*_named(strategy, today, question), *_of_ids(strategy, today, risk, at, loss)]
    if not answers:
        answers = [*_named(strategy, today, _all())]
    head = assessment.document
    title = (head.number or head.title if head else None) or assessment.file
    put(answers_as(format, title, today, answers, everything=everything))


def _all() -> list[str]:
    from ccs_author.answer.ask import QUESTIONS

    return list(QUESTIONS)


def _named(strategy: Strategy, today: dt.date, names: list[str] | None) -> tuple[Answer, ...]:
    from ccs_author.answer.ask import QUESTIONS, ask
    from ccs_author.cli.choice import chosen

    return ask(
        strategy, today, [chosen("--question", name, tuple(QUESTIONS)) for name in names or ()]
    )


def _of_ids(
    strategy: Strategy,
    today: dt.date,
    risks: list[str] | None,
    places: list[str] | None,
    utilities: list[str] | None,
) -> Iterator[Answer]:
    from ccs_author.answer.ask import ask_at, ask_loss, ask_of_risk

    yield from (ask_of_risk(strategy, today, code) for code in risks or ())
    yield from (ask_at(strategy, today, code) for code in places or ())
    yield from (ask_loss(strategy, today, code) for code in utilities or ())
