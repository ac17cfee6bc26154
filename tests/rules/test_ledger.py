"""Every row of the catalogue has one answer."""

import re

from ccs_author.check.meaning import CHECKS
from ccs_author.cli import COMMANDS
from ccs_author.rules import catalogue
from ccs_author.rules.declined import DECLINED
from ccs_author.rules.elsewhere import ELSEWHERE
from ccs_author.rules.ledger import Entry, ledger, rows_of, weaknesses

ROWS = {entry.row.id for entry in ledger()}
COVERED = {row for rule in catalogue() for row in rule.covers}


def unanswered(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.row.id for entry in entries if entry.answer == "unanswered"]


def test_no_row_of_the_catalogue_is_unanswered() -> None:
    assert unanswered(ledger()) == []


def test_no_common_weakness_is_unanswered() -> None:
    assert unanswered(weaknesses()) == []


def test_at_least_480_rows_are_answered_by_rules() -> None:
    assert sum(entry.answer == "rule" for entry in ledger()) >= 480


def test_the_catalogue_has_541_rows_and_48_weaknesses() -> None:
    assert len(ROWS) == len(ledger()) == 541
    assert [entry.row.id for entry in weaknesses()] == [f"L{n:02}" for n in range(1, 49)]


def test_rules_and_lists_name_rows_that_exist() -> None:
    known = ROWS | {entry.row.id for entry in weaknesses()}

    assert (COVERED | set(DECLINED) | set(ELSEWHERE)) - known == set()


def test_no_row_is_answered_and_declined() -> None:
    assert COVERED & set(DECLINED) == set()
    assert COVERED & set(ELSEWHERE) == set()
    assert set(DECLINED) & set(ELSEWHERE) == set()


def test_every_reason_is_a_sentence() -> None:
    for reason in (*DECLINED.values(), *ELSEWHERE.values()):
        assert re.fullmatch(r"[A-Z`].{15,}\.", reason, re.DOTALL), reason


def test_an_answer_elsewhere_names_only_commands_and_checks_that_exist() -> None:
    for reason in ELSEWHERE.values():
        for command in re.findall(r"`ccs ([a-z]+)", reason):
            assert command in COMMANDS
        for check in re.findall(r"check `([a-z-]+)`", reason):
            assert check in CHECKS


def test_a_rule_knows_the_rows_and_weaknesses_it_answers() -> None:
    [rule] = [rule for rule in catalogue() if rule.id == "pressure-step"]

    assert {"A1-PRS-002", "L23"} <= {row.id for row in rows_of(rule)}
