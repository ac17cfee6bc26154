"""Drawings are what they show, in letters that every machine has."""

import re

import pytest

from ccs_author.errors import TemplateError
from ccs_author.render.writers.drawings import bitmap, checked

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" {0}>{1}</svg>'


def drawn(content: str) -> bytes:
    return bitmap(checked(SVG.format("", content), "rooms"), 4.0, "rooms")


def test_letters_are_drawn_whatever_font_is_asked_for() -> None:
    empty = drawn("")
    words = '<text y="15" font-family="{0}">Airlock Å</text>'

    assert drawn(words.format("Arial, sans-serif")) != empty
    assert drawn(words.format("Arial, sans-serif")) == drawn(words.format("sans-serif"))


def test_bold_letters_differ() -> None:
    assert drawn('<text y="15">A</text>') != drawn('<text y="15" font-weight="bold">A</text>')


def test_a_drawing_may_use_its_own_parts() -> None:
    assert drawn('<defs><path id="a" d="M0 0h9v9z"/></defs><use href="#a"/>') != drawn("")


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("<p", "cannot be read"),
        ("<script/>", "holds <script>"),
        ("<foreignObject/>", "holds <foreignObject>"),
        ('<image href="/etc/hostname"/>', 'reaches outside itself, to "/etc/hostname"'),
        ('<image href="http://example.org/x.png"/>', "reaches outside itself"),
        (
            '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="other.svg#a"/>',
            "reaches outside itself",
        ),
    ],
)
def test_a_drawing_that_shows_more_than_itself_is_refused(content: str, fault: str) -> None:
    with pytest.raises(TemplateError, match=re.escape(f'the drawing "rooms" {fault}')):
        drawn(content)


@pytest.mark.parametrize(
    ("svg", "fault"),
    [
        ("<html/>", "is no SVG"),
        ("", "cannot be read"),
        (f"<!DOCTYPE svg>{SVG.format('', '')}", "declares a document type"),
    ],
)
def test_what_is_no_drawing_is_refused(svg: str, fault: str) -> None:
    with pytest.raises(TemplateError, match=fault):
        checked(svg, "rooms")


def test_a_drawing_without_size_is_no_failure_of_ours() -> None:
    with pytest.raises(TemplateError, match="cannot be drawn"):
        bitmap('<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>', 4.0, "rooms")
