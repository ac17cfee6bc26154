"""A document with each kind of block, as templates write it."""

from __future__ import annotations

import datetime as dt

from ccs_author.document import Control, Document
from ccs_author.render.markdown import to_markup
from ccs_author.render.markup import parse

DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 300" font-family="Arial">
<rect x="20" y="60" width="220" height="160" fill="#e8edf3" stroke="#2f5d8c" stroke-width="2"/>
<rect x="300" y="60" width="220" height="160" fill="#dbe7f3" stroke="#2f5d8c" stroke-width="2"/>
<rect x="580" y="60" width="200" height="160" fill="#c3d7ec" stroke="#2f5d8c" stroke-width="2"/>
<text x="130" y="145" text-anchor="middle" font-size="22">Corridor, grade D</text>
<text x="410" y="145" text-anchor="middle" font-size="22" font-weight="bold">Airlock, C</text>
<text x="680" y="145" text-anchor="middle" font-size="22">Filling, B</text>
<path d="M240 140h60M520 140h60" stroke="#a3400d" stroke-width="3"/>
</svg>"""

STATEMENT = """The strategy rests on *three* principles, and **closed** processing comes first:

1. Keep what is open in grade A; see [[T-ROOMS]].
2. Keep people away from it:
   - gloves are changed every `30 min`,
   - gowns are those of [[P-07|the gowning procedure]]:
     - sleeves tucked in,
     - hoods over collars.
3. Prove it.

   A second paragraph of the third item.

> Under the old guideline this was a recommendation.

## A heading of the author's own

| Grade | Limit (CFU) | Remark |
|:------|------------:|:------:|
| A     | 1           | none   |
| B     | 5           | [web](https://example.org/a?b=c&d=e) |

Raw <b>markup</b> & entities stay text. Nothing is known of [[X-99]].
"""

TEMPLATE = """
<p role="cover-subtitle">Fictional Cell Works</p>
<p role="cover-title">Contamination Control Strategy</p>
<p role="cover-subtitle">CCS-001, version 0.3</p>
<table role="plain" widths="1 2"><tbody>
<tr><th>Number</th><td>CCS-001</td></tr><tr><th>Owner</th><td>Sterility assurance</td></tr>
<tr><th>Effective</th><td><p role="missing">not stated</p></td></tr></tbody></table>
<pagebreak/>
<h1 numbered="no">Approval</h1>
<table role="signatures" widths="2 2 3 2" id="T-SIGN" summary="Who signs">
<caption>Approval</caption>
<thead><tr><th>Function</th><th>Role</th><th>Signature</th><th>Date</th></tr></thead><tbody>
<tr><td>Head of quality assurance</td><td>approves</td><td/><td/></tr>
<tr><td>Head of production</td><td>reviews</td><td/><td/></tr></tbody></table>
<p role="warning"><strong>Open findings.</strong> This document has 3 findings.</p>
<pagebreak/>
<p role="contents-title">Contents</p><toc levels="3"/>
<p role="contents-title">Tables</p><lot/>
<p role="contents-title">Figures</p><lof/>
<pagebreak/>
<h1 id="C-1">Purpose and scope</h1>
<p>This document follows <ref to="C-2-1"/>, <ref to="T-ROOMS"/> and <ref to="F-1"/>; risks such
as <ref to="R-001"/> are in <ref to="T-RISKS"/>. Water H<sub>2</sub>O, 10<sup>6</sup> CFU,
<code>dP &gt;= 10 Pa</code>, <strong>bold <em>and both</em></strong>, a line<br/>break and a
<a href="https://example.org/ü">link</a>.</p>
<p role="lead">Scope in one line</p>
<p role="note">Notes stand apart from the text. They may well run over more than a single
line, and then the rule beside them grows.</p>
<p role="missing">The strategy states no distribution list.</p>
<p role="small">Small print.</p>
{statement}
<h1 id="C-2">Premises</h1>
<h2 id="C-2-1">Rooms and zones</h2>
<p id="P-07">An anchored paragraph.</p>
<table id="T-ROOMS" widths="2 4 1 1 2" summary="Rooms with grade and pressure">
<caption>Rooms and zones of <em>building 1</em></caption>
<thead><tr><th rowspan="2">Room</th><th rowspan="2">Name</th><th colspan="2">Grade</th>
<th rowspan="2">Pressure</th></tr><tr><th>rest</th><th>work</th></tr></thead><tbody>
{rooms}
<tr><td rowspan="2">R-900</td><td colspan="3">Two rooms in one</td>
<td align="right">1 Pa</td></tr>
<tr><td fill="FDE9D9" colspan="3"><ul><li>first</li>
<li>second<ul><li>inner</li></ul></li></ul></td>
<td><ol><li>one</li><li>two</li></ol></td></tr>
</tbody></table>
<table role="facts" widths="1 3"><tbody>
<tr><th>Area</th><td>24 m²</td></tr>
<tr><th>Clean-up time</th><td><p role="missing">not stated</p></td></tr>
<tr><th>Remark</th><td><p role="warning">over limit</p><p role="small">measured</p></td></tr>
</tbody></table>
<h3>Flows</h3>
<figure id="F-1" src="rooms" alt="Corridor, airlock and filling room in a row" width="16">
<figcaption>Facility graph</figcaption></figure>
<h4>A fourth level</h4><h5>A fifth</h5><h6>A sixth</h6>
<p>Text below.</p>
<landscape>
<h1>Risk register</h1>
<table id="T-RISKS" widths="1 3 4 3 1 1 1 2"><caption>Risk register</caption>
<thead><tr><th>Id</th><th>Hazard</th><th>Cause</th><th>Control</th><th>S</th><th>O</th><th>D</th>
<th>Owner</th></tr></thead><tbody>
{risks}
</tbody></table>
</landscape>
<landscape><p>Still turned.</p></landscape>
<h1>References</h1>
<ol start="4"><li>counted from four</li><li>five</li></ol>
<p>The end.</p>
"""


def kitchen_sink(rooms: int = 6, risks: int = 12) -> Document:
    """Return the document, with tables as long as wanted."""
    room = (
        "<tr><td>R-{0}</td><td>Filling room {0}</td><td>B</td><td>B</td>"
        '<td align="right">{0} Pa</td></tr>'
    )
    risk = (
        '<tr id="R-{0:03}"><td>R-{0:03}</td><td>Glove leaks</td><td>Wear after many cycles of '
        "bio-decontamination and sharp edges</td><td>Leak test before and after each batch</td>"
        '<td align="center">4</td><td align="center">2</td>'
        '<td align="center" fill="F8D7C4">3</td><td>Production</td></tr>'
    )
    markup = TEMPLATE.format(
        statement=to_markup(STATEMENT, {"T-ROOMS", "P-07"}),
        rooms="".join(room.format(100 + index) for index in range(rooms)),
        risks="".join(risk.format(index + 1) for index in range(risks)),
    )
    return Document(
        Control(
            title="Contamination Control Strategy",
            number="CCS-001",
            version="0.3",
            status="Draft",
            status_mark="DRAFT",
            effective=dt.date(2026, 12, 1),
            owner="Sterility assurance",
            organisation="Fictional Cell Works",
            source_digest="3f2a9c1b7e4d" * 5,
        ),
        parse(markup, "kitchen_sink.xhtml.j2", {"rooms": DRAWING}),
    )
