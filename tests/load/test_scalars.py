"""Plain scalars mean what YAML 1.2 says."""

import math
from typing import Any

import pytest

from ccs_author.load.scalars import MAX_DIGITS, TooManyDigits, resolve

MEANINGS: dict[str, Any] = {
    "": None,
    "~": None,
    "null": None,
    "true": True,
    "FALSE": False,
    "no": "no",
    "yes": "yes",
    "on": "on",
    "010": 10,
    "0o10": 8,
    "0x1F": 31,
    "0b11": "0b11",
    "1_000": "1_000",
    "+7": 7,
    "-7": -7,
    "1.10": 1.1,
    ".5": 0.5,
    "5.": 5.0,
    "1e3": 1000.0,
    "-.inf": -math.inf,
    "12:30:00": "12:30:00",
    "2026-11-22": "2026-11-22",
    "1.2.3": "1.2.3",
    "-": "-",
    "+": "+",
    ".": ".",
    "٣": "٣",
}


@pytest.mark.parametrize("text", MEANINGS)
def test_a_plain_scalar_means_what_the_core_schema_says(text: str) -> None:
    meaning = resolve(text)

    assert meaning == MEANINGS[text]
    assert type(meaning) is type(MEANINGS[text])


def test_not_a_number_is_a_number() -> None:
    meaning = resolve(".nan")

    assert isinstance(meaning, float)
    assert math.isnan(meaning)


@pytest.mark.parametrize("text", ["9" * 6000, "0." + "1" * 6000, "0x" + "F" * 6000])
def test_a_number_without_end_is_refused(text: str) -> None:
    with pytest.raises(TooManyDigits):
        resolve(text)


def test_the_longest_number_is_read() -> None:
    assert resolve("9" * MAX_DIGITS) == 10**MAX_DIGITS - 1
