"""`ccs.toml`: how a site wants its strategy checked.

It lies beside the strategy's first file and may hold no more than this:

    [validate]
    fail-on = "warning"

    [rules."pressure-step"]
    severity = "info"          # error, warning, info or off
    reason = "the cascade is being rebuilt under CC-118"

A setting that is wrong is a fault and has no effect.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ccs_author.load.inside import RefusedError, contents
from ccs_author.load.nearest import did_you_mean
from ccs_author.load.source import Source
from ccs_author.load.text import decode
from ccs_author.pattern import Pattern

if TYPE_CHECKING:
    from ccs_author.load.fault import Fault
    from ccs_author.load.places import Place

NAME = "ccs.toml"
"""What the file is called."""

SEVERITIES = ("error", "warning", "info", "off")
"""What the severity of a rule may be set to."""

THRESHOLDS = ("error", "warning", "info", "never")
"""What `fail-on` may be."""

_MOST_BYTES = 100_000
_MOST_DOTS = 200
_POSITION = Pattern(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_PARTS = ("validate", "rules")
_KEYS = ("severity", "reason")


class RuleSetting(NamedTuple):
    """The severity that a site gives a rule, and why."""

    rule: str
    """The rule, by its id as written."""

    severity: str
    """`error`, `warning`, `info`, or `off`."""

    reason: str | None
    """Why; a setting without a reason has no effect."""

    place: Place
    """Where the rule is named."""


class Settings(NamedTuple):
    """What a `ccs.toml` says."""

    file: str
    """The file as shown to people."""

    text: str
    """Its text."""

    rules: tuple[RuleSetting, ...] = ()
    """The settings of rules, in the order written."""

    fail_on: str | None = None
    """From which severity on `ccs validate` leaves with 1."""

    faults: tuple[Fault, ...] = ()
    """What is wrong in it."""


def settings_beside(site: Path, shown: str) -> Settings | None:
    """Return the settings beside a strategy's first file, if there are any.

    `shown` is how that first file is shown to people. A link is not followed.
    """
    file = site.parent / NAME
    if not os.path.lexists(file):
        return None
    name = (Path(shown).parent / NAME).as_posix()
    try:
        raw = contents(file)
    except RefusedError as refused:
        fault = Source(0, name, "").fault("settings", refused.message, (0, 0), _PLAIN)
        return Settings(name, "", faults=(fault,))
    if len(raw) > _MOST_BYTES:
        told = f"the file has {len(raw)} bytes, more than the {_MOST_BYTES} that are read"
        fault = Source(0, name, "").fault(
            "settings", told, (0, 0), "leave out what it needs not"
        )
        return Settings(name, "", faults=(fault,))
    text = decode(raw, name)
    if not text.usable or text.faults:
        return Settings(name, text.source.text, faults=text.faults)
    return _Reader(text.source).read()


_PLAIN = "put an ordinary file there, or take it away"


class _Reader:
    """Reads one file, and keeps what is wrong in it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._faults: list[Fault] = []
        self._rules: list[RuleSetting] = []
        self._fail_on: str | None = None

    def read(self) -> Settings:
        """Return what the file says."""
        # Costs a few milliseconds to import, and few strategies have settings.
        import tomllib

        for line in self._source.text.splitlines():
            # Reading a key of many parts takes the square of their number.
            if line.count(".") > _MOST_DOTS:
                told = f"a line has more than {_MOST_DOTS} dots"
                self._fault(told, self._find(line[:20]), "write plain settings")
                return self._settings()
        try:
            written = tomllib.loads(self._source.text)
        except tomllib.TOMLDecodeError as error:
            self._faults.append(self._syntax(str(error)))
        except RecursionError:
            self._fault("the brackets are nested too deeply", (0, 0), "write plain settings")
        else:
            self._parts(written)
        return self._settings()

    def _settings(self) -> Settings:
        name, text = self._source.name, self._source.text
        return Settings(name, text, tuple(self._rules), self._fail_on, tuple(self._faults))

    def _parts(self, written: dict[str, Any]) -> None:
        for part, value in written.items():
            if part not in _PARTS:
                self._unknown(part, _PARTS, self._find(part))
            elif not isinstance(value, dict):
                told = f"`{part}` holds a single value"
                self._fault(told, self._find(part), f"write a table `[{part}]`")
            elif part == "validate":
                self._validate(value)
            else:
                for rule, setting in value.items():
                    self._rule(rule, setting)

    def _validate(self, table: dict[str, Any]) -> None:
        for key, value in table.items():
            if key != "fail-on":
                self._unknown(key, ("fail-on",), self._find(key))
            elif value not in THRESHOLDS:
                self._no_choice(key, value, THRESHOLDS, self._find(key))
            else:
                self._fail_on = value

    def _rule(self, rule: str, table: object) -> None:
        at = self._find(rule)
        if not isinstance(table, dict):
            told = f"the setting of `{rule}` is no table"
            advice = f'write `[rules."{rule}"]`, and below it `severity` and `reason`'
            self._fault(told, at, advice)
            return
        for key in table:
            if key not in _KEYS:
                self._unknown(key, _KEYS, self._find(key, at[1]))
        severity, reason = table.get("severity"), table.get("reason")
        if severity is None:
            self._fault(
                f"the setting of `{rule}` states no `severity`", at, _either(SEVERITIES)
            )
        elif severity not in SEVERITIES:
            self._no_choice("severity", severity, SEVERITIES, self._find("severity", at[1]))
        elif reason is not None and not isinstance(reason, str):
            told = f"the reason for the setting of `{rule}` is no text"
            self._fault(told, self._find("reason", at[1]), "write it in quotes")
        else:
            given = " ".join(reason.split()) if reason else ""
            place = self._source.place(*at)
            self._rules.append(RuleSetting(rule, severity, given or None, place))

    def _unknown(self, key: str, known: tuple[str, ...], at: tuple[int, int]) -> None:
        advice = did_you_mean(key, known) or f"it can hold {', '.join(f'`{k}`' for k in known)}"
        self._fault(f"`{key}` is no setting of ccs", at, advice)

    def _no_choice(
        self, key: str, value: object, choices: tuple[str, ...], at: tuple[int, int]
    ) -> None:
        alike = did_you_mean(value, choices) if isinstance(value, str) else None
        self._fault(f"`{key}` cannot be `{value}`", at, alike or _either(choices))

    def _fault(self, message: str, at: tuple[int, int], advice: str) -> None:
        self._faults.append(self._source.fault("settings", message, at, advice))

    def _syntax(self, told: str) -> Fault:
        text = self._source.text
        found = _POSITION.search(told)
        at = len(text.rstrip())
        if found and found[1]:
            starts = [0, *(end.end() for end in re.finditer(r"\n", text))]
            at = min(starts[int(found[1]) - 1] + int(found[2]) - 1, len(text))
        message = told[: found.start()] if found else told
        message = f"this is no TOML: {message[:1].lower()}{message[1:]}"
        return self._source.fault("settings", message, (at, at + 1), "correct the text")

    def _find(self, key: str, after: int = 0) -> tuple[int, int]:
        """Return where a key stands; the parser of TOML does not tell."""
        bare = re.escape(key)
        pattern = re.compile(rf"^[^#\n]*?(?<![\w-])({bare})(?![\w-])", re.MULTILINE)
        found = pattern.search(self._source.text, after) or pattern.search(self._source.text)
        return found.span(1) if found else (0, 0)


def _either(choices: tuple[str, ...]) -> str:
    return f"it can be {', '.join(choices[:-1])} or {choices[-1]}"
