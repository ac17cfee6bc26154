"""What authors may type: any text that loads, and above all text that looks like markup."""

from hypothesis import strategies as st

CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\n")
TRICKS = st.sampled_from(
    [
        *"<>&\"'*_`~#|[](){}!\\-+=:.1 \t\n\u00a0\u2028\ufeff\ufffe\uffff\U0010ffff",
        *("<b>", "</p>", "</ccs>", "<!--", "-->", "<![CDATA[", "]]>", "<?x ?>", "<!DOCTYPE x>"),
        *("&amp;", "&nbsp;", "&#0;", "&#x1F;", "{{ x }}", "{% if %}", "[[", "]]", "[[R-1]]"),
        *("[[R-1|x]]", "[[R-2]]", "\n\n", "- ", "1. ", "0. ", "> ", "# ", "```", "|---|"),
        *(
            "| a | b |\n|---|---|\n",
            "    ",
            "[x](http://a.b)",
            "[x](javascript:y)",
            "<http://a.b>",
        ),
        *("![x](y)", "[x]: http://a.b", "***", "---", "===", "  \n", "\\\n", "http://a.b"),
    ]
)
TYPED = st.one_of(
    st.text(CHARACTERS, max_size=60),
    st.lists(st.one_of(TRICKS, st.text(CHARACTERS, max_size=4)), max_size=14).map("".join),
)
