"""The settings beside a strategy are read, and what is wrong in them is told where it is."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccs_author.load.settings import Settings, settings_beside


def read(folder: Path, text: str | bytes) -> Settings:
    """Write settings beside a strategy and read them."""
    raw = text.encode() if isinstance(text, str) else text
    (folder / "ccs.toml").write_bytes(raw)
    settings = settings_beside(folder / "site.yaml", "site.yaml")
    assert settings is not None
    return settings


def faults(settings: Settings) -> list[str]:
    """Return each fault as `line:column message`."""
    return [
        f"{fault.place.line}:{fault.place.column} {fault.message}" for fault in settings.faults
    ]


def test_most_strategies_have_no_settings(tmp_path: Path) -> None:
    assert settings_beside(tmp_path / "site.yaml", "site.yaml") is None


def test_a_severity_has_its_reason_and_its_place(tmp_path: Path) -> None:
    settings = read(
        tmp_path,
        '[validate]\nfail-on = "warning"\n\n'
        '[rules."pressure-step"]\nseverity = "info"\nreason = "rebuilt\\n under CC-118"\n',
    )

    [setting] = settings.rules
    assert (setting.rule, setting.severity) == ("pressure-step", "info")
    assert setting.reason == "rebuilt under CC-118"
    assert str(setting.place) == "ccs.toml:4:9"
    assert settings.fail_on == "warning"
    assert settings.faults == ()


def test_a_reason_of_blanks_is_none(tmp_path: Path) -> None:
    [setting] = read(tmp_path, '[rules.a-b]\nseverity = "off"\nreason = "  "\n').rules

    assert setting.reason is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[rules\n", "1:7 this is no TOML: expected ']' at the end of a table declaration"),
        ("x = \n", "1:5 this is no TOML: invalid value"),
        ("[rule]\n", "1:2 `rule` is no setting of ccs"),
        ("rules = 3\n", "1:1 `rules` holds a single value"),
        ('# fail-on\n[validate]\nfail-on = "all"\n', "3:1 `fail-on` cannot be `all`"),
        ("[validate]\nstrict = true\n", "2:1 `strict` is no setting of ccs"),
        ('[rules]\na-b = "off"\n', "2:1 the setting of `a-b` is no table"),
        ("[rules.a-b]\nreason = 'x'\n", "1:8 the setting of `a-b` states no `severity`"),
        ("[rules.a-b]\nseverity = 'of'\n", "2:1 `severity` cannot be `of`"),
        (
            "[rules.a-b]\nseverity = 'off'\nreason = 3\n",
            "3:1 the reason for the setting of `a-b` is no text",
        ),
        ("[rules.a-b]\nseverity = 'off'\nwhy = 'x'\n", "3:1 `why` is no setting of ccs"),
    ],
)
def test_what_is_wrong_is_told_where_it_is(tmp_path: Path, text: str, fault: str) -> None:
    settings = read(tmp_path, text)

    assert faults(settings) == [fault]
    assert all(found.help for found in settings.faults)


def test_deep_brackets_are_refused(tmp_path: Path) -> None:
    [fault] = read(tmp_path, f"x = {'[' * 40_000}").faults

    assert "brackets" in fault.message


def test_a_key_of_many_parts_costs_no_time(tmp_path: Path) -> None:
    begun = time.process_time()

    [fault] = read(tmp_path, f"{'a.' * 45_000}a = 1\n").faults

    assert "dots" in fault.message
    assert time.process_time() - begun < 1


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    [fault] = read(tmp_path, "# much\n" * 20_000).faults

    assert "bytes" in fault.message


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("token = 1\n")
    os.symlink(tmp_path / "secret", tmp_path / "ccs.toml")  # noqa: PTH211 - as a stranger would

    settings = settings_beside(tmp_path / "site.yaml", "site.yaml")

    assert settings is not None
    assert settings.text == ""
    assert len(settings.faults) == 1


@given(
    st.binary(max_size=60)
    | st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace"))
)
def test_any_bytes_are_settings_or_faults(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    settings = read(tmp_path_factory.mktemp("any"), raw)

    assert settings.rules == () or settings.text
