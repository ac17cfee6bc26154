"""How an author says in a text that there is none of something."""

import re

from ccs_author.pattern import Pattern

_NONE = Pattern(r"\s*(none\b|not applicable\b|no\W*$|n/?a\W*$)", re.IGNORECASE)


def says_none(text: str | None) -> bool:
    """Whether a text says `none`, with or without the reason behind it."""
    return text is not None and _NONE.match(text) is not None
