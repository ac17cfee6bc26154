"""Editions are data that rules and findings can rely on."""

from ccs_author.rules import catalogue, known_editions

FREE = {"practice", "standard"}
"""Families whose clauses are words or name a text of their own."""


def test_every_clause_that_a_rule_cites_is_known_with_its_subject() -> None:
    known: dict[str, set[str]] = {}
    for edition in known_editions().values():
        known.setdefault(edition.family, set()).update(edition.clauses)

    unknown = {
        f"{rule.id}: {basis.family} {basis.clause}"
        for rule in catalogue()
        for basis in rule.bases
        if basis.family not in FREE and basis.clause not in known.get(basis.family, set())
    }

    assert unknown == set()


def test_annex_1_is_held_in_full() -> None:
    clauses = known_editions()["eu-annex-1-2022"].clauses

    last = {2: 7, 3: 2, 4: 36, 5: 9, 6: 22, 7: 18, 8: 139, 9: 49, 10: 11}
    assert set(clauses) == {f"{s}.{n}" for s in last for n in range(1, last[s] + 1)}
    assert len(clauses) == 293


def test_subjects_name_a_clause_and_do_not_repeat_it() -> None:
    for edition in known_editions().values():
        assert all(len(subject.split()) <= 12 for subject in edition.clauses.values())


def test_editions_adopt_editions_that_are_known() -> None:
    known = known_editions()

    adopted = {code for edition in known.values() for code in edition.adopts}
    assert adopted
    assert adopted <= set(known)
