"""The command line: one command a module, listed here.

    ccs validate    cli/validate.py
    ccs baseline    cli/baseline.py
    ccs due         cli/due.py
    ccs render      cli/render.py
    ccs rules       cli/rules.py
    ccs explain     cli/explain.py
    ccs coverage    cli/coverage.py
    ccs ask         cli/ask.py
    ccs schema      cli/schema.py

A command's module is imported when it is called, and imports what it needs when it runs:
`ccs --help` should answer at once.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from ccs_author import __version__
from ccs_author.cli.exits import FAILURE, INTERRUPTED, OK, USAGE
from ccs_author.errors import CcsError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "validate": "Say what is wrong in a strategy, and where.",
    "baseline": "Keep the findings that stand today, so that new ones stand out.",
    "due": "List what falls due, by owner, as text, CSV or calendar.",
    "render": "Write a strategy as a controlled Word document.",
    "rules": "List the rules and the editions they rest on.",
    "explain": "Explain a rule or a clause.",
    "coverage": "Say clause by clause what a strategy states and leaves open.",
    "ask": "Answer the questions of an inspector from what a strategy states.",
    "schema": "Print the JSON Schema of a strategy, for editors.",
}
"""The commands in the order of `ccs --help`, each with its summary."""

DEBUG = "CCS_DEBUG"
"""The environment variable that asks for the traceback of a failure of ours."""

_SETTINGS = {"help_option_names": ["-h", "--help"]}


class _Commands(TyperGroup):
    """Knows the commands by name, and imports one when it is called."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        return _command(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] not in COMMANDS:
            from ccs_author.load.nearest import did_you_mean

            advice = did_you_mean(args[0], COMMANDS) or "`ccs --help` lists the commands"
            ctx.fail(f"there is no command `{args[0]}`; {advice}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _command(name: str) -> Any:
    module = import_module(f"ccs_author.cli.{name}")
    single = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=_SETTINGS,
    )
    single.command(name)(module.command)
    return typer.main.get_command(single)


def _version(asked: bool) -> None:  # noqa: FBT001 - a callback of the option below
    if asked:
        sys.stdout.write(f"ccs {__version__}\n")
        raise typer.Exit


def _about(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Write a contamination control strategy as YAML, check it, render it as Word.

    \b
      ccs validate site.yaml
      ccs render site.yaml
    """


def _program() -> Any:
    group = typer.Typer(
        cls=_Commands,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings=_SETTINGS,
    )
    group.callback()(_about)
    return typer.main.get_command(group)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit status; see `exits`."""
    try:
        _program()(list(arguments), prog_name="ccs")
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else OK
    except CcsError as mistake:
        _say(f"ccs: {mistake}")
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as failure:  # noqa: BLE001 - the one place where a defect of ours ends
        _say(f"ccs failed, and this is a defect of ccs: {type(failure).__name__}: {failure}")
        _say(f"Set {DEBUG}=1 for the traceback, and please report it.")
        if os.environ.get(DEBUG):
            import traceback

            traceback.print_exc()
        return FAILURE
    return OK


def main() -> None:
    """Run the command line and leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


def _say(told: str) -> None:
    from ccs_author.cli.output import tell

    tell(told)
