"""A misspelt word is answered with the words it may have meant."""

import subprocess
import sys

from ccs_author.load.nearest import did_you_mean, nearest

KNOWN = ("grade", "grade_at_rest", "name", "area_m2", "pressure_pa")


def test_the_likeliest_word_is_offered_alone_when_it_is_far_ahead() -> None:
    assert nearest("graed", KNOWN) == ("grade",)


def test_words_that_are_equally_like_are_all_offered() -> None:
    assert did_you_mean("C-12", ("C-11", "C-13", "X-99")) == "did you mean `C-11` or `C-13`?"


def test_case_dashes_and_underscores_do_not_count() -> None:
    assert nearest("Area M2", KNOWN) == ("area_m2",)
    assert nearest("PRESSURE-PA", KNOWN) == ("pressure_pa",)


def test_nothing_is_offered_when_nothing_is_alike() -> None:
    assert did_you_mean("zzz", KNOWN) is None


def test_loading_imports_nothing_that_only_faults_need() -> None:
    code = (
        "import sys, ccs_author.load\n"
        "late = {'rapidfuzz', 'ruamel.yaml', 'csv', 'pint', 'jinja2', 'docx', 'lxml'}\n"
        "print(sorted(late & set(sys.modules)))"
    )

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert found.stdout.decode().strip() == "[]"
