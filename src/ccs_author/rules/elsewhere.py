"""Rows of the catalogue that the product answers otherwise than by a rule."""

ELSEWHERE: dict[str, str] = {
    "A1-DOC-011": (
        "The check of waivers (check/waivers.py): a waiver that lacks rationale, risk "
        "assessment, mitigation, approval or expiry does not count and is a finding itself."
    ),
    "A1-DOC-015": (
        "The checks of ids (check/identity.py) and of mentions (check/marks.py): ids used "
        "twice and ids that name nothing are errors that nobody can waive or switch off."
    ),
    "A1-DOC-017": (
        "The document: its appendix lists every waiver, and each element that does not apply "
        "gives its reason in its chapter."
    ),
    "A1-REV-001": (
        "The report of `ccs coverage`, which tells clause by clause what a strategy answers; "
        "no single record could be asked."
    ),
}
"""Row to what answers it, in one sentence: the loader, a check of ids, the document."""
