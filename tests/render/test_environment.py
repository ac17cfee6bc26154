"""Templates may come from a stranger: they see facts, and nothing else."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from ccs_author.errors import TemplateError
from ccs_author.model import Strategy
from ccs_author.render.compose import compose, sections

if TYPE_CHECKING:
    from pathlib import Path

NAME = "sections/320_waivers.xml.j2"
STRATEGY = Strategy.model_validate(
    {"site": {"name": "Site"}, "premises": {"rooms": [{"id": "R1", "area_m2": 20}]}}
)

REACHING_OUT = (
    "{{ strategy.__class__ }}",
    "{{ strategy.model_dump() }}",
    "{{ strategy.parse_file('/etc/passwd') }}",
    "{{ strategy.model_validate_json('{}') }}",
    "{{ strategy.model_construct }}",
    "{{ strategy['__class__'] }}",
    "{{ strategy.walk() }}",
    "{{ strategy.find('R1', 1) }}",
    "{{ strategy.__dict__ }}",
    "{{ ''.__class__.__mro__ }}",
    "{{ 'a'.format(1) }}",
    "{{ '{0.__class__}'.format(site) }}",
    "{{ '%s' % site }}",
    "{{ '%999999999d' % 1 }}",
    "{{ 'a' * 999999999 }}",
    "{{ [1] * 999999999 }}",
    "{{ 9 ** 999999999 }}",
    "{{ 'a'.ljust(999999999) }}",
    "{{ 'a'|center(999999999) }}",
    "{{ 'a'|indent(999999999) }}",
    "{{ '%s'|format(site) }}",
    "{{ site|attr('__class__') }}",
    "{{ '<p>'|safe }}",
    "{{ lipsum() }}",
    "{{ cycler('a') }}",
    "{{ joiner() }}",
    "{{ self.__init__ }}",
    "{{ grid.__globals__ }}",
    "{{ range.__self__ }}",
    "{% for x in range(999999999) %}{% endfor %}",
    "{% include 'sections/../../../etc/passwd' %}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% set ns = namespace() %}{{ ns.__class__ }}",
    "{{ site.nothing }}",
    "{{ nothing }}",
    "{{ 1 / 0 }}",
    "{% frobnicate %}",
    "{{ 'never closed'",
    "{% for a in [1] recursive %}{{ loop([2]) }}{% endfor %}",
    "{{ grid(premises.rooms, {'A': '{model_dump}'}).rows }}",
    "{{ grid(premises.rooms, {'A': '__class__'}).rows }}",
    "{{ grid(premises.rooms, {'A': '{id'}).rows }}",
    "{{ grid([], {'A': 'id'}).rows }}",
    "{{ premises.rooms|having('__class__')|length }}",
    "{{ premises.rooms|map(attribute='__class__')|list }}",
    "{{ premises.rooms|groupby('__class__') }}",
)
ENDLESS = (
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}",
    "{% include 'sections/320_waivers.xml.j2' %}{% include 'sections/320_waivers.xml.j2' %}",
    (
        "{% set ns = namespace(a='aaaaaaaaaa') %}"
        "{% for i in range(99) %}{% set ns.a = ns.a ~ ns.a %}{% endfor %}"
    ),
    (
        "{% set ns = namespace(a='aaaaaaaaaa') %}"
        "{% for i in range(99) %}{% set ns.a %}{{ ns.a }}{{ ns.a }}{% endset %}{% endfor %}"
    ),
    (
        "{% set ns = namespace(a=range(9999)|list) %}"
        "{% for i in range(99999) %}{% set x = ns.a|sort %}{% endfor %}"
    ),
    "{{ range(99999)|join('a' ~ range(99999)|join('aaaaaaaaaa')) }}",
    (
        "{% set ns = namespace(a=9) %}"
        "{% for i in range(99) %}{% set ns.a = ns.a * ns.a %}{% endfor %}"
    ),
)


def _filled(folder: Path, template: str) -> object:
    file = folder / "templates" / NAME
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(template)
    return dict(sections(STRATEGY, (), folder, only=NAME))


@pytest.mark.parametrize("template", REACHING_OUT)
def test_what_reaches_beyond_the_facts_is_refused(tmp_path: Path, template: str) -> None:
    with pytest.raises(TemplateError, match=r"320_waivers\.xml\.j2"):
        _filled(tmp_path, f"<h1>A</h1>\n<p>{template}</p>")


@pytest.mark.parametrize("template", ENDLESS)
def test_what_would_not_end_is_stopped_soon(tmp_path: Path, template: str) -> None:
    start = time.perf_counter()

    with pytest.raises(TemplateError, match=r"320_waivers\.xml\.j2"):
        _filled(tmp_path, template)

    assert time.perf_counter() - start < 30


def test_an_error_tells_template_and_line(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"^sections/320_waivers\.xml\.j2, line 3: .*nmae"):
        _filled(tmp_path, "<h1>A</h1>\n\n<p>{{ site.nmae }}</p>")


def test_an_error_in_an_included_file_tells_that_file(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "part.xml.j2").write_text("\n{{ nothing }}")

    with pytest.raises(TemplateError, match=r"^part\.xml\.j2, line 2:"):
        _filled(tmp_path, "{% include 'part.xml.j2' %}")


def test_a_template_behind_a_link_that_leads_out_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("<p>secret</p>")
    project = tmp_path / "project"
    (project / "templates").mkdir(parents=True)
    (project / "templates" / "part.xml.j2").symlink_to(secret)

    with pytest.raises(TemplateError, match=r"part\.xml\.j2"):
        _filled(project, "{% include 'part.xml.j2' %}")


def test_a_template_that_is_no_text_is_told(tmp_path: Path) -> None:
    file = tmp_path / "templates" / NAME
    file.parent.mkdir(parents=True)
    file.write_bytes(b"\xff\xfe<p>")

    with pytest.raises(TemplateError, match="not UTF-8"):
        compose(STRATEGY, (), tmp_path)


def test_a_huge_template_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="larger than"):
        _filled(tmp_path, "x" * 1_000_001)


def test_facts_filters_and_macros_are_there_for_a_template(tmp_path: Path) -> None:
    made = _filled(
        tmp_path,
        "{% from 'macros.xml.j2' import table %}<h1>{{ site.name|upper }}</h1>"
        "{{ table('Rooms', premises.rooms, {'Room': 'id', 'Area': 'area_m2'}) }}"
        "{% for r in premises.rooms %}<p>{{ loop.index }}: {{ r.label ~ '!' }}"
        "{{ 2 + 3 }}{{ premises.rooms|length }}</p>{% endfor %}",
    )

    assert "1: R1!51" in str(made)
