"""How the site knows that its controls work today. Annex 1 2.3 and 8.7."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.answer.chain import Answer, Chain, Link, stated
from ccs_author.answer.hazard import measured
from ccs_author.model.elements.element import Control

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.answer.words import Words
    from ccs_author.model.elements.process_validation import AsepticProcessSimulation


def working(words: Words) -> Answer:
    """Return verification and evidence of each control, simulations and indicators."""
    strategy = words.strategy
    controls = strategy.of_kind(Control)
    chains = [Chain(each.label, tuple(_control(words, each))) for each in controls]
    proven = sum(chain.whole for chain in chains)
    simulations = strategy.process_validation.simulations
    chains += [Chain(each.label, tuple(_simulation(words, each))) for each in simulations]
    chains += [
        Chain(each.label, (measured(each), *_decision(each.verdict, each.decision, each.id)))
        for each in strategy.improvement.indicators
    ]
    review = strategy.improvement.effectiveness_review
    missing = [] if controls else ["controls of the elements"]
    missing += (
        [] if strategy.improvement.indicators else ["indicators, `improvement.indicators`"]
    )
    if review is None or review.conclusion is None:
        missing.append("the latest review of effectiveness, `improvement.effectiveness_review`")
    else:
        day = f"{review.date}  " if review.date else ""
        links = [Link("result", " ".join(review.conclusion.split()))]
        links += [Link("decision", text) for text in review.decisions]
        chains.append(Chain(f"{day}Review of effectiveness", tuple(links)))
    told = (
        f"{proven} of {len(controls)} controls state how often they are verified and evidence "
        f"in force on {words.as_of}."
        if controls
        else None
    )
    asked = "How do you know that your controls work today?"
    return Answer("controls", asked, told, tuple(chains), tuple(missing))


def _control(words: Words, control: Control) -> Iterator[Link]:
    yield stated("control", control.statement, f"what {control.id} does", control.id)
    yield from words.shown(control)


def _simulation(words: Words, simulation: AsepticProcessSimulation) -> Iterator[Link]:
    code = simulation.id
    runs = [run for run in simulation.runs if run.date is None or run.date <= words.as_of]
    if not runs:
        yield stated("result", simulation.last, f"a run of {code} with its result", code)
    for run in runs:
        units = f"{run.units} units" if run.units is not None else "units not stated"
        grown = (
            f"{run.positives} with growth"
            if run.positives is not None
            else ("growth not stated")
        )
        shift = f", {run.shift}" if run.shift else ""
        yield Link("result", f"{run.date or 'no date'}{shift}: {units}, {grown}", code)
        if run.report:
            yield words.evidence(run.report)


def _decision(verdict: str | None, decision: str | None, code: str) -> Iterator[Link]:
    if decision or verdict in {"watch", "off target"}:
        yield stated("decision", decision, f"what was decided on {code}", code)
