"""The clauses that name the strategy are held with the facts that answer them."""

import re
from typing import get_args

from ccs_author.model import Record, Strategy
from ccs_author.resources import TEMPLATES
from ccs_author.rules import known_editions
from ccs_author.rules.demands import DEMANDS, states

INDEX = TEMPLATES / "sections" / "310_clause_index.xml.j2"


def test_there_are_forty_in_the_order_of_the_document() -> None:
    in_document = re.findall(r'^  \("([^"]+)", "[^"]+"\),$', INDEX.read_text(), re.MULTILINE)

    assert len(DEMANDS) == 40
    assert [demand.clause for demand in DEMANDS] == in_document


def test_each_is_a_clause_of_annex_1() -> None:
    clauses = known_editions()["eu-annex-1-2022"].clauses

    assert {demand.clause.partition(" ")[0] for demand in DEMANDS} <= set(clauses)


def test_every_path_leads_to_a_fact() -> None:
    for demand in DEMANDS:
        for path in demand.facts:
            kinds: set[type[Record]] = {Strategy}
            *outer, last = path.split(".")
            for step in outer:
                kinds = {inner for kind in kinds for inner in records(kind, step)}
            assert any(last in kind.model_fields for kind in kinds), path


def records(kind: type[Record], field: str) -> list[type[Record]]:
    waiting = [kind.model_fields[field].annotation]
    found = []
    while waiting:
        part = waiting.pop()
        waiting += get_args(part)
        if isinstance(part, type) and issubclass(part, Record):
            found.append(part)
    return found


def test_nothing_is_stated_in_an_empty_strategy() -> None:
    empty = Strategy.model_validate({})

    assert not any(states(empty, path) for demand in DEMANDS for path in demand.facts)
