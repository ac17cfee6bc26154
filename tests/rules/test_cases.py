"""What `ccs explain` shows of a case file is what the tests run."""

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from ccs_author.rules import Rule, catalogue
from ccs_author.rules.cases import Cases, cases_of

HERE = Path(__file__).parent
READER = YAML(typ="safe")
BESIDE = {"gaps", "not stated", "as of"}
RULES = {rule.id: rule for rule in catalogue()}
PROVEN = [
    RULES[code]
    for file in sorted(HERE.glob("*/*.yaml"))
    if (code := file.stem.replace("_", "-")) in RULES
]


def of_rule(rule: Rule[Any]) -> dict[str, Any]:
    file = HERE / rule.topic / f"{rule.id.replace('-', '_')}.yaml"
    return dict(READER.load(file))


def parsed(text: str) -> Any:
    try:
        found = READER.load(text)
    except Exception:  # noqa: BLE001 - the keys stood in braces
        found = None
    return found if isinstance(found, dict) else READER.load(f"{{{text}}}")


@pytest.mark.parametrize("rule", PROVEN, ids=lambda rule: rule.id)
def test_cases_read_as_text_are_those_of_the_file(rule: Rule[Any]) -> None:
    written = of_rule(rule)
    shown = cases_of(rule)

    for side, cases in (("accepts", shown.accepted), ("rejects", shown.rejected)):
        assert [case.name for case in cases] == [str(name) for name in written[side]]
        for case, given in zip(cases, written[side].values(), strict=True):
            expected = {k: v for k, v in (given or {}).items() if k not in BESIDE}
            assert (parsed(case.text) if case.text else {}) == expected


@pytest.mark.parametrize("rule", PROVEN, ids=lambda rule: rule.id)
def test_what_a_rule_finds_in_a_rejected_case_is_told(rule: Rule[Any]) -> None:
    written = of_rule(rule)["rejects"].values()

    told = [list(case.gaps) for case in cases_of(rule).rejected]

    assert told == [[*case.get("gaps", []), *case.get("not stated", [])] for case in written]


@pytest.mark.parametrize("rule", PROVEN, ids=lambda rule: rule.id)
def test_every_rule_has_an_accepted_case_near_a_rejected_one(rule: Rule[Any]) -> None:
    assert cases_of(rule).nearest is not None


def test_without_cases_nothing_is_near() -> None:
    assert Cases().nearest is None
    assert len(Cases()) == 0
