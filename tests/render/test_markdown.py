"""Authors' Markdown becomes markup, loses nothing, and means nothing else."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccs_author.document import Control, Document, Heading
from ccs_author.document.outline import outline
from ccs_author.document.walk import walk
from ccs_author.render.markdown import to_markup
from ccs_author.render.markup import parse
from tests.render.authors import TYPED

ANCHORS = frozenset({"R-1", "T-1"})


def shown(markdown: str) -> str:
    """Return the outline of a statement between two anchors."""
    markup = f'<p id="R-1">r</p><p id="T-1">t</p>{to_markup(markdown, ANCHORS)}'
    blocks = parse(markup, "statement")
    text = outline(Document(Control("T", "N", "1", "Draft"), blocks))
    return text.split("t {T-1}\n", 1)[1].removesuffix("\n")


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("plain & simple", "plain & simple"),
        ("one\ntwo\n\nthree", "one two\nthree"),
        ("*a* **b** `c < d`", "_a_ **b** `c < d`"),
        ("# Title *x*", "(lead) **Title ****_x_**"),
        ("- a\n- b\n  1. c\n  2. d", "- a\n- b\n  1. c\n  2. d"),
        ("0. a\n1. b", "0. a\n1. b"),
        ("2019. We began", "2019. We began"),
        ("> quoted\n>\n> again", "(note) quoted\n(note) again"),
        ("[web](https://example.org/x?a=1&b=2)", "web<https://example.org/x?a=1&b=2>"),
        ("<https://example.org>", "https://example.org<https://example.org>"),
        ("[mail](mailto:qa@example.org)", "mail<mailto:qa@example.org>"),
        ("[file](ftp://example.org)", "file (ftp://example.org)"),
        ("[script](javascript:alert(1))", "[script](javascript:alert(1))"),
        ("![a drawing](drawing.png)", "a drawing"),
        ("see [[R-1]] and [[T-1|the *table*]]", "see R-1->[R-1] and the *table*->[T-1]"),
        ("see [[R-9]] and [[R-9|it]]", "see R-9 and it"),
        ("[of [[R-1]]](https://example.org)", "[of R-1->[R-1]](https://example.org)"),
        ("`[[R-1]]` \\[[R-1]]", "`[[R-1]]` [[R-1]]"),
        ("a <b>c</b> &amp; &lt; <!-- d -->", "a <b>c</b> & < <!-- d -->"),
        ("<div>\nraw\n</div>", "<div> raw </div>"),
        ("a  \nb\\\nc", "a // b // c"),
        ("    x  y\n      z", "`x\u00a0\u00a0y` // `\u00a0\u00a0z`"),
        ("```yaml\na: 1\n```", "`yaml` // `a:\u00a01`"),
        ("| a | b |\n|---|--:|\n| c \\| d | [[R-1]] |", "= a = b =\n| c | d | R-1->[R-1] |"),
        ("[1]: see the procedure", "[1]: see the procedure"),
        ("", ""),
    ],
)
def test_markdown_is_read(markdown: str, expected: str) -> None:
    assert shown(markdown) == expected


def test_a_cell_beyond_the_head_of_its_table_is_not_lost() -> None:
    assert shown("| a |\n|---|\n| 1 | 2 |") == "| a | // |---| // | 1 | 2 |"


def test_a_quotation_may_hold_a_table() -> None:
    assert shown("> | a | b |\n> |---|---|\n> | 1 | 2 |") == "= a = b =\n| 1 | 2 |"


@pytest.mark.parametrize("mark", ["> ", "- ", "1. ", "*", "[", "`", "**a ", "_a *b ", "[["])
def test_nesting_without_end_breaks_nothing(mark: str) -> None:
    assert "x" in shown(mark * 2_000 + "x")


def test_a_list_that_word_cannot_count_stays_as_typed() -> None:
    assert shown("99999. a") == "99999. a"


@given(TYPED)
@settings(deadline=None)
def test_whatever_is_typed_becomes_sound_markup(typed: str) -> None:
    blocks = parse(to_markup(typed, ANCHORS), "statement")

    assert not any(isinstance(block, Heading) for block in walk(blocks))


@given(
    st.text(
        st.characters(categories=["L", "N", "Sc", "Sm", "Zs"], exclude_characters="<>|~+=`^")
    )
)
@settings(deadline=None)
def test_words_without_marks_stay_as_they_are(typed: str) -> None:
    words = re.sub(" +", " ", typed.strip())

    assert shown(f"A{words}") == f"A{words}"


@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                "b1",
                "Ä",
                "2",
                "\n",
                "\n\n",
                "- ",
                "1. ",
                "> ",
                "# ",
                "*",
                "**",
                "_",
                "|",
                " | ",
                "|---|",
                "|--|--|",
                "---",
                "===",
                "~~",
                "    ",
                "<x>",
                "!",
                "(",
                ")",
                "+",
                "  \n",
            ]
        ),
        max_size=20,
    ).map("".join)
)
@settings(max_examples=300, deadline=None)
def test_no_word_is_lost(typed: str) -> None:
    told = re.findall(r"[^\W_\d]", typed)

    kept = shown(typed).replace("(lead)", "").replace("(note)", "")
    assert re.findall(r"[^\W_\d]", kept) == told
