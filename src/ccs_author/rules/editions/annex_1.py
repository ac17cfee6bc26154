"""Annex 1, manufacture of sterile products: the EU edition and the PIC/S one.

The clauses of both have the same numbers and ask the same.
"""

import datetime as dt

from ccs_author.rules.edition import Edition
from ccs_author.rules.editions.annex_1_other import OTHER
from ccs_author.rules.editions.annex_1_production import PRODUCTION

_CLAUSES = OTHER | PRODUCTION

EU_ANNEX_1_2022 = Edition(
    id="eu-annex-1-2022",
    family="annex-1",
    title="EU Guidelines for GMP, Annex 1: Manufacture of Sterile Medicinal Products (2022)",
    short="EU GMP Annex 1 (2022)",
    since=dt.date(2023, 8, 25),
    clauses=_CLAUSES,
)

PICS_ANNEX_1_2023 = Edition(
    id="pics-annex-1-2023",
    family="annex-1",
    title="PIC/S PE 009-17, Annex 1: Manufacture of Sterile Medicinal Products (2023)",
    short="PIC/S Annex 1 (2023)",
    since=dt.date(2023, 8, 25),
    clauses=_CLAUSES,
)
