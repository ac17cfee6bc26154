"""Answers to an inspector's questions, for people and for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ccs_author.report.paragraph import fill
from ccs_author.report.screen import one_line
from ccs_author.report.tally import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ccs_author.answer.chain import Answer, Chain, Link

FORMATS = ("text", "json")
"""How answers can be written."""

NO_ANSWER = "NO ANSWER"
"""What stands where the strategy states nothing."""

_WIDTH = 96
_ROLE = 16
_MANY = 12


def answers_as(
    name: str, title: str, as_of: date, answers: Sequence[Answer], *, everything: bool = False
) -> str:
    """Return answers in one of `FORMATS`; `everything` lists long answers in full."""
    if name == "json":
        return _as_json(title, as_of, answers)
    lines = [one_line(f"{title}, as of {as_of}; told from what the strategy states"), ""]
    for answer in answers:
        lines += [*_answer(answer, everything=everything), ""]
    return "\n".join(lines)


def _answer(answer: Answer, *, everything: bool) -> Iterator[str]:
    yield answer.asked
    if not answer.answered:
        yield from ("", f"  {NO_ANSWER}")
    elif answer.told:
        yield from ("", *_wrapped(answer.told, "  ", "  "))
    chains = answer.chains
    if len(chains) > _MANY and not everything:
        # What is whole is counted; what an inspector would stop at is shown.
        chains = tuple(chain for chain in chains if not chain.whole)
        whole = len(answer.chains) - len(chains)
        told = "1 chain is" if whole == 1 else f"{whole} chains are"
        yield f"  {told} whole (`--all` lists them); {counted(len(chains), 'other')}:"
    for chain in chains:
        yield ""
        yield from _chain(chain)
    for fact in answer.missing:
        yield ""
        yield from _wrapped(f"{NO_ANSWER} to this part; not stated: {fact}", "  ", "    ")


def _chain(chain: Chain) -> Iterator[str]:
    yield from _wrapped(chain.title, "  ", "    ")
    before = None
    for link in chain.links:
        role = "" if link.role == before else link.role
        before = link.role
        told = f"{NO_ANSWER}; not stated: {link.text}" if link.missing else link.text
        lead = f"    {role:<{_ROLE}}"
        yield from _wrapped(told, lead, " " * (len(lead) + 2))


def _wrapped(text: str, first: str, then: str) -> list[str]:
    told = fill(
        one_line(text),
        _WIDTH,
        initial_indent=first,
        subsequent_indent=then,
    )
    return told.split("\n")


def _as_json(title: str, as_of: date, answers: Sequence[Answer]) -> str:
    written = {
        "format": "ccs-answers",
        "version": 1,
        "document": title,
        "as_of": as_of.isoformat(),
        "answers": [_record(answer) for answer in answers],
    }
    return json.dumps(written, indent=1, ensure_ascii=True) + "\n"


def _record(answer: Answer) -> dict[str, Any]:
    return {
        "question": answer.question,
        "asked": answer.asked,
        "answered": answer.answered,
        "told": answer.told,
        "chains": [
            {"title": chain.title, "whole": chain.whole, "links": _links(chain.links)}
            for chain in answer.chains
        ],
        "not_stated": list(answer.missing),
    }


def _links(links: Sequence[Link]) -> list[dict[str, Any]]:
    return [
        {"role": each.role, "text": each.text, "id": each.item, "stated": not each.missing}
        for each in links
    ]
