"""`ccs schema`: the JSON Schema of a strategy, for editors and other checkers."""

from pathlib import Path
from typing import Annotated

from typer import Option


def command(
    output: Annotated[
        Path | None, Option("--output", "-o", help="Write it to this file instead.")
    ] = None,
) -> None:
    """Print the JSON Schema of a strategy, for editors.

    \b
    Example:
      ccs schema -o strategy.schema.json
    """
    from ccs_author.cli.output import put
    from ccs_author.errors import OutputError
    from ccs_author.report.json_schema import as_text, strategy_schema

    text = as_text(strategy_schema())
    if output is None:
        put(text)
        return
    from ccs_author.cli.atomic import replace_file

    try:
        replace_file(output, text.encode("utf-8"))
    except OSError as error:
        raise OutputError(f"{output.as_posix()} cannot be written: {error.strerror}") from None
