"""Formats are found by being there."""

import pytest

from ccs_author.errors import UsageError
from ccs_author.report import format_named, format_names


def test_each_module_of_the_package_holds_the_format_it_is_named_for() -> None:
    names = format_names()

    assert {"text", "concise", "json", "github", "sarif"} <= set(names)
    assert [format_named(name).name for name in names] == list(names)


def test_an_unknown_format_names_the_likely_one() -> None:
    with pytest.raises(UsageError, match="`jsn` is no report format; did you mean `json`"):
        format_named("jsn")


def test_a_name_like_no_other_gets_the_list() -> None:
    with pytest.raises(UsageError, match="it can be concise, github, json, sarif, text"):
        format_named("spreadsheet")
