"""The markup says what it means, refuses what it does not know, and no author breaks it."""

import re

import jinja2
import pytest
from hypothesis import given, settings

from ccs_author.document import (
    Break,
    BulletList,
    Cell,
    Contents,
    Figure,
    Heading,
    Landscape,
    Link,
    ListOfFigures,
    ListOfTables,
    NumberedList,
    PageBreak,
    Paragraph,
    Ref,
    Row,
    Runs,
    Table,
    Text,
)
from ccs_author.document.blocks import Block
from ccs_author.errors import TemplateError
from ccs_author.render.markup import parse
from tests.render.authors import TYPED

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"/>'
VALUES = jinja2.Environment(autoescape=True).from_string(
    '<h2>{{ x }}</h2><p>{{ x }}</p><p id="{{ x }}">a</p><ul><li>{{ x }}</li></ul>'
    "<table><caption>{{ x }}</caption><tr><td>{{ x }}</td><th>{{ x }}</th></tr></table>"
)


def read(markup: str) -> tuple[Block, ...]:
    return parse(markup, "010_purpose.xhtml.j2", {"rooms": SVG})


def runs(markup: str) -> Runs:
    (block,) = read(f"<p>{markup}</p>")
    assert isinstance(block, Paragraph)
    return block.runs


def test_each_block_has_its_element() -> None:
    assert read(
        '<h1 id="a">A</h1><h6 numbered="no">B</h6><p role="note" id="p">C</p>'
        '<ul><li>D</li></ul><ol start="3"><li>E</li></ol><pagebreak/><toc/><toc levels="3"/>'
        "<lot/><lof/><landscape><p>F</p></landscape>"
    ) == (
        Heading(1, (Text("A"),), "a"),
        Heading(6, (Text("B"),), numbered=False),
        Paragraph((Text("C"),), "note", "p"),
        BulletList(((Paragraph((Text("D"),)),),)),
        NumberedList(((Paragraph((Text("E"),)),),), 3),
        PageBreak(),
        Contents(),
        Contents(3),
        ListOfTables(),
        ListOfFigures(),
        Landscape((Paragraph((Text("F"),)),)),
    )


def test_a_table_has_widths_spans_and_a_caption() -> None:
    (table,) = read(
        '<table id="t" widths="2 1.5" summary="s" role="facts"><caption>C</caption>'
        '<thead><tr><th colspan="2">H</th></tr></thead>'
        '<tbody><tr id="r"><td rowspan="2" fill="fde9d9">a</td><td align="right">b</td></tr>'
        "<tr><td/></tr></tbody></table>"
    )

    def cell(text: str, **more: object) -> Cell:
        return Cell((Paragraph((Text(text),)),), **more)  # type: ignore[arg-type]

    assert table == Table(
        header=(Row((cell("H", colspan=2, head=True),)),),
        rows=(
            Row((cell("a", rowspan=2, fill="FDE9D9"), cell("b", align="right")), "r"),
            Row((Cell(()),)),
        ),
        widths=(2.0, 1.5),
        caption=(Text("C"),),
        id="t",
        summary="s",
        role="facts",
    )


def test_a_figure_is_as_high_as_its_drawing() -> None:
    (figure,) = read(
        '<figure src="rooms" alt="Two rooms" id="f" width="10">'
        "<figcaption>F</figcaption></figure>"
    )

    assert figure == Figure(SVG, "Two rooms", (Text("F"),), "f", 10.0, 5.0)


def test_looks_combine() -> None:
    assert runs("a<strong>b<em>c</em></strong><sub>d</sub><sup>e</sup><code>f</code>") == (
        Text("a"),
        Text("b", bold=True),
        Text("c", bold=True, italic=True),
        Text("d", sub=True),
        Text("e", sup=True),
        Text("f", code=True),
    )


def test_links_and_references_keep_their_words() -> None:
    assert runs(
        'see <a href="https://example.org/a b">the <em>web</em></a>, <ref to="T-1"/> '
        'and <ref to="R-1">a risk</ref>'
    ) == (
        Text("see "),
        Link("https://example.org/a%20b", (Text("the "), Text("web", italic=True))),
        Text(", "),
        Ref("T-1"),
        Text(" and "),
        Ref("R-1", "a risk"),
    )


def test_white_space_collapses_across_looks_as_in_html() -> None:
    assert runs("\n  a \n <em> b </em> \t c <br/> d\n") == (
        Text("a "),
        Text("b ", italic=True),
        Text("c"),
        Break(),
        Text("d"),
    )


def test_a_protected_space_stays() -> None:
    assert runs(" 5\u00a0\u00a0Pa ") == (Text("5\u00a0\u00a0Pa"),)


def test_an_id_is_what_references_to_it_say() -> None:
    (paragraph,) = read('<p id=" P-1 "><ref to="P-1 "/></p>')

    assert paragraph == Paragraph((Ref("P-1"),), id="P-1")


def test_an_item_may_hold_bare_text_and_then_a_list() -> None:
    (outer,) = read("<ul><li>a <strong>b</strong><ul><li>c</li></ul></li></ul>")

    assert outer == BulletList(
        (
            (
                Paragraph((Text("a "), Text("b", bold=True))),
                BulletList(((Paragraph((Text("c"),)),),)),
            ),
        )
    )


def test_comments_say_nothing() -> None:
    assert read("<!-- why --><p>a<!-- b -->c</p>") == (Paragraph((Text("ac"),)),)


@pytest.mark.parametrize(
    ("markup", "fault"),
    [
        ("<blink/>", "<blink> is no part of the markup"),
        ("<p><p>a</p></p>", "<p> cannot stand in <p>"),
        ("<td/>", "<td> cannot stand there"),
        ("<p>a", "Opening and ending tag mismatch"),
        ("<p>&nbsp;</p>", "Entity 'nbsp' not defined"),
        ("</ccs><ccs>", "Extra content"),
        ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><p>&b;</p>', "StartTag"),
        ("bare", '"bare" stands bare outside any block'),
        ("<ul>bare<li/></ul>", '"bare" stands bare in <ul>'),
        ("<ul/>", "<ul> without an item"),
        ("<ul><li><ul><li/></ul>after</li></ul>", "text follows <ul> bare"),
        ('<p class="x"/>', '<p> has no attribute "class"; it takes role, id'),
        ('<p role="loud"/>', 'role="loud" is not one of: body'),
        ('<h1 numbered="maybe"/>', 'numbered="maybe" is not one of: yes, no'),
        ("<p><em id='a'>b</em></p>", '<em> has no attribute "id"'),
        ("<p><br>a</br></p>", "<br> holds nothing"),
        ("<table/>", "a table without a row"),
        ("<table><tr/></table>", "a row without a cell"),
        ("<table><tr><td/></tr><tr><td/><td/></tr></table>", "more cells than the 1"),
        ("<table widths='1'><tr><td/><td/></tr></table>", "are not 2 positive numbers"),
        ("<table widths='1 x'><tr><td/><td/></tr></table>", "are not 2 positive numbers"),
        ("<table widths='1 nan'><tr><td/><td/></tr></table>", "are not 2 positive numbers"),
        ("<table><tr><td colspan='64'/></tr></table>", "no whole number from 1 to 63"),
        ("<table><tr><td colspan='²'/></tr></table>", "no whole number from 1 to 63"),
        (f"<table><tr>{'<td/>' * 64}</tr></table>", "64 columns are more than the 63"),
        ("<table><tr><td rowspan='2'/></tr></table>", "spans more rows"),
        ("<table><tr><td fill='red'/></tr></table>", 'fill="red" is no colour'),
        ("<table><tr><td><h1/></td></tr></table>", "<h1> cannot stand in <td>"),
        ("<table><tr><td/></tr><caption/><caption/></table>", "<caption> cannot stand"),
        ("<p><ref/></p>", '<ref> needs the attribute "to"'),
        ("<p><a href='javascript:x'>a</a></p>", "is no http, https or mailto address"),
        ("<p><a href='http://a.b'><a href='http://a.b'/></a></p>", "<a> stands in no other"),
        ("<figure src='x' alt='y'><figcaption/></figure>", "there are: rooms"),
        ("<figure src='rooms'><figcaption/></figure>", '<figure> needs the attribute "alt"'),
        ("<figure src='rooms' alt='y'/>", "exactly one <figcaption>"),
        ("<figure src='rooms' alt='y' width='wide'><figcaption/></figure>", "no length"),
        ("<landscape><landscape/></landscape>", "<landscape> cannot stand in <landscape>"),
    ],
)
def test_what_is_not_in_the_vocabulary_is_refused(markup: str, fault: str) -> None:
    with pytest.raises(TemplateError, match=re.escape(fault)):
        read(markup)


def test_an_error_names_template_and_line() -> None:
    with pytest.raises(TemplateError, match=r"010_purpose\.xhtml\.j2, line 3 as filled in"):
        read("<p>a</p>\n<p>b</p>\n<blink/>")


def test_nesting_has_an_end() -> None:
    with pytest.raises(TemplateError, match="depth"):
        read("<ul><li>" * 200_000)


def as_printed(typed: str) -> str:
    printable = re.sub("[\ufffe\uffff]", "\ufffd", typed)
    return re.sub("[ \t\n\r\f]+", " ", printable).strip(" ")


@given(TYPED)
@settings(deadline=None)
def test_a_value_means_only_itself_wherever_it_stands(typed: str) -> None:
    heading, paragraph, anchored, bullets, table = read(VALUES.render(x=typed))

    shown = as_printed(typed)
    expected = (Text(shown),) if shown else ()
    held = (Paragraph(expected),) if expected else ()
    assert heading == Heading(2, expected)
    assert paragraph == Paragraph(expected)
    assert isinstance(anchored, Paragraph)
    assert anchored.runs == (Text("a"),)
    assert bullets == BulletList((held,))
    assert table == Table((), (Row((Cell(held), Cell(held, head=True))),), (1.0, 1.0), expected)
