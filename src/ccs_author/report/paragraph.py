"""Text in lines of a width."""

import textwrap


def fill(
    text: str, width: int, *, initial_indent: str = "", subsequent_indent: str = ""
) -> str:
    """Return a text in lines; ids and compound words stay whole, to be found and copied."""
    return textwrap.fill(
        text,
        width,
        initial_indent=initial_indent,
        subsequent_indent=subsequent_indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
