"""Each section template against a small strategy and what it makes of it.

A case is a file `sections/<template>.yaml`: `given` is a strategy, `produces` the outline.
`make golden` rewrites `produces`; read the difference before it is committed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString

from ccs_author.resources import TEMPLATES
from tests.render.outlines import REWRITE, section, text

CASES = Path(__file__).parent / "sections"
NAMES = sorted(path.name.removesuffix(".xml.j2") for path in TEMPLATES.glob("sections/*.j2"))


def _yaml() -> YAML:
    yaml = YAML()
    yaml.width = 10_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _case(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = _yaml().load((CASES / f"{name}.yaml").read_text())
    return loaded


def test_every_section_has_a_case_and_every_case_a_section() -> None:
    assert sorted(path.stem for path in CASES.glob("*.yaml")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_section_produces_what_its_case_says(name: str) -> None:
    case = _case(name)

    produced = text(section(name, case["given"]))

    if REWRITE:
        case["produces"] = LiteralScalarString(produced)
        with (CASES / f"{name}.yaml").open("w") as file:
            _yaml().dump(case, file)
    assert produced == case["produces"]
