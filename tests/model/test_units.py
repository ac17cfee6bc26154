"""Units convert to the figures that reference tables give."""

import subprocess
import sys

import pytest

from ccs_author.model.units import UNITS, converted

REFERENCE = {
    ("Pa", "kPa"): 1_000,
    ("Pa", "hPa"): 100,
    ("Pa", "mbar"): 100,
    ("Pa", "bar"): 100_000,
    ("Pa", "inH2O"): 249.08891,
    ("Pa", "inWC"): 249.08891,
    ("Pa", "mmH2O"): 9.80665,
    ("Pa", "psi"): 6_894.757293,
    ("m/s", "cm/s"): 0.01,
    ("m/s", "ft/min"): 0.00508,
    ("m/s", "fpm"): 0.00508,
    ("°C", "C"): 1,
    ("°C", "°F"): -17.222222,
    ("°C", "F"): -17.222222,
    ("°C", "K"): -272.15,
    ("m3/h", "m3/min"): 60,
    ("m3/h", "cfm"): 1.69901082,
    ("m3/h", "L/min"): 0.06,
    ("L/min", "cfm"): 28.3168466,
    ("L/min", "m3/h"): 16.6666667,
    ("m2", "ft2"): 0.09290304,
    ("m", "cm"): 0.01,
    ("m", "ft"): 0.3048,
    ("m", "in"): 0.0254,
    ("um", "µm"): 1,
    ("um", "nm"): 0.001,
    ("ml", "mL"): 1,
    ("ml", "L"): 1_000,
    ("ml", "l"): 1_000,
    ("kGy", "Mrad"): 10,
    ("min", "h"): 60,
    ("min", "s"): 1 / 60,
    ("min", "d"): 1_440,
    ("s", "min"): 60,
    ("h", "min"): 1 / 60,
    ("h", "d"): 24,
}
"""What one of the written unit is in the unit of the key."""


def test_the_table_holds_every_unit_that_may_be_written() -> None:
    others = {(unit, written) for unit in UNITS for written in UNITS[unit] if written != unit}

    assert set(REFERENCE) == others


@pytest.mark.parametrize(("unit", "written"), REFERENCE)
def test_one_of_a_unit_is_what_reference_tables_give(unit: str, written: str) -> None:
    assert converted(1, written, unit) == pytest.approx(REFERENCE[unit, written], rel=1e-6)


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_is_itself(unit: str) -> None:
    assert converted(12.5, unit, unit) == 12.5


def test_times_do_not_import_the_library() -> None:
    script = (
        "import sys; from ccs_author.model.units import converted; "
        "converted(1, 'd', 'h'); sys.exit('pint' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
