"""Answers are what a strategy states; where it states nothing there is no answer."""

import datetime as dt
import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from ccs_author.answer.ask import QUESTIONS, ask, ask_at, ask_loss, ask_of_risk
from ccs_author.answer.chain import Answer
from ccs_author.errors import UsageError
from ccs_author.load import load
from ccs_author.model import Strategy
from ccs_author.report.answers import NO_ANSWER, answers_as
from tests.report.documents import document

AS_OF = dt.date(2026, 11, 22)
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/site.yaml"))


def strategy(**keys: Any) -> Strategy:
    return Strategy.model_validate(keys)


def answered(question: str, **keys: Any) -> Answer:
    [found] = ask(strategy(**keys), AS_OF, [question])
    return found


def links(answer: Answer, role: str) -> list[str]:
    return [link.text for chain in answer.chains for link in chain.links if link.role == role]


def missing(answer: Answer) -> list[str]:
    inside = [link.text for chain in answer.chains for link in chain.links if link.missing]
    return [*inside, *answer.missing]


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_empty_strategy_answers_nothing_and_says_what_it_lacks(question: str) -> None:
    answer = answered(question)

    assert not answer.answered
    assert answer.missing
    assert NO_ANSWER in answers_as("text", "CCS-1", AS_OF, [answer])


def test_a_change_of_this_year_is_told_with_its_impact_before_and_after() -> None:
    change = {
        "id": "CC-1",
        "reason": "Two deviations at the hatch",
        "approved": dt.date(2026, 1, 10),
        "implemented": dt.date(2026, 3, 1),
        "impact_before": "No open product in the room",
        "impact_after": "No excursion in three months",
    }

    answer = answered("changes", changes=[change])

    assert links(answer, "why") == ["Two deviations at the hatch"]
    assert links(answer, "impact") == ["No open product in the room"]
    assert links(answer, "result") == ["No excursion in three months"]


def test_a_change_of_two_years_ago_is_not_told() -> None:
    change = {"id": "CC-1", "approved": dt.date(2024, 1, 10)}

    assert answered("changes", changes=[change]).chains == ()


def test_a_change_approved_but_not_in_place_is_told_so() -> None:
    answer = answered("changes", changes=[{"id": "CC-1", "approved": dt.date(2026, 5, 1)}])

    assert links(answer, "result") == ["approved on 2026-05-01, not yet in place"]


def test_a_change_without_a_date_is_named_as_missing() -> None:
    assert "when CC-1 was approved or put in place" in missing(
        answered("changes", changes=[{"id": "CC-1"}])
    )


def risk(after: int, **keys: Any) -> dict[str, Any]:
    score = {"severity": 5, "occurrence": after, "detection": 1}
    before = {"severity": 5, "occurrence": 3, "detection": 1}
    return {"id": "H-1", "hazard": "Growth", "before": before, "after": score, **keys}


def test_a_risk_above_the_line_asks_for_the_decision_on_it() -> None:
    register = {"scheme": {"acceptance_max": 9}, "risks": [risk(2)]}

    answer = answered("risks", risk_management=register)

    assert [chain.title for chain in answer.chains] == ["H-1"]
    assert "who accepted H-1, and why" in missing(answer)
    assert "an action that lowers H-1" in missing(answer)


def test_a_risk_at_the_line_is_not_above_it() -> None:
    register = {"scheme": {"acceptance_max": 10}, "risks": [risk(2)]}

    answer = answered("risks", risk_management=register)

    assert answer.chains == ()
    assert answer.told is not None
    assert answer.told.startswith("0 of 1 scored risks")


def test_a_risk_that_rose_under_its_controls_is_told() -> None:
    register = {"scheme": {"acceptance_max": 99}, "risks": [risk(4)]}

    assert len(answered("risks", risk_management=register).chains) == 1


def test_whether_a_risk_rose_is_never_claimed_from_one_score() -> None:
    register = {"scheme": {"acceptance_max": 99}, "risks": [risk(1)]}

    answer = answered("risks", risk_management=register)

    assert answer.chains == ()
    assert any(
        fact.startswith("scores of two days for 1 of 1 risks") for fact in answer.missing
    )


def review(on: dt.date, occurrence: int, **keys: Any) -> dict[str, Any]:
    score = {"severity": 5, "occurrence": occurrence, "detection": 1}
    return {"risk": "H-1", "on": on, "score": score, **keys}


def reviewed(*reviews: dict[str, Any]) -> Answer:
    register = {"scheme": {"acceptance_max": 99}, "risks": [risk(2)], "reviews": reviews}
    return answered("risks", risk_management=register)


def test_a_risk_that_rose_since_its_last_review_is_told_with_what_was_decided() -> None:
    answer = reviewed(
        review(dt.date(2026, 8, 10), 2, seen="Two leaks", decision="A second seal, ACT-1"),
        review(dt.date(2025, 8, 12), 1),
    )

    assert "rose from 5 on 2025-08-12 to 10 on 2026-08-10" in links(answer, "score")
    assert links(answer, "why") == ["Two leaks"]
    assert "A second seal, ACT-1" in links(answer, "decision")
    assert answer.missing == ()


def test_a_rise_without_a_decision_says_that_it_is_missing() -> None:
    answer = reviewed(review(dt.date(2025, 8, 12), 1), review(dt.date(2026, 8, 10), 2))

    assert "what was decided on H-1 at the review of 2026-08-10" in missing(answer)


@pytest.mark.parametrize("later", [dt.date(2026, 8, 10), AS_OF + dt.timedelta(days=1)])
def test_a_risk_that_stayed_or_rises_after_the_day_is_not_told(later: dt.date) -> None:
    occurrence = 1 if later <= AS_OF else 2

    answer = reviewed(review(dt.date(2025, 8, 12), 1), review(later, occurrence))

    assert answer.chains == ()


def control(**keys: Any) -> dict[str, Any]:
    return {"id": "C-1", "statement": "Wipe", "verified": "weekly", "evidence": ["D-1"], **keys}


@pytest.mark.parametrize(
    ("paper", "proven"),
    [
        ({"id": "D-1", "status": "effective"}, True),
        ({"id": "D-1", "status": "draft"}, False),
        ({"id": "D-1", "status": "effective", "expires": dt.date(2026, 11, 22)}, False),
        ({"id": "D-1", "status": "effective", "expires": dt.date(2026, 11, 23)}, True),
    ],
)
def test_a_control_is_proven_by_evidence_in_force(
    paper: dict[str, Any], *, proven: bool
) -> None:
    answer = answered("controls", cleaning={"controls": [control()]}, documents=[paper])

    assert answer.chains[0].whole is proven
    assert answer.told is not None
    assert answer.told.startswith(f"{int(proven)} of 1 controls")


def test_a_control_without_verification_asks_for_it() -> None:
    answer = answered("controls", cleaning={"controls": [{"id": "C-1"}]})

    assert "how often C-1 is verified" in missing(answer)
    assert "evidence that C-1 works" in missing(answer)


def test_a_chain_leads_from_hazard_to_decision() -> None:
    accepted = {"by": "Quality", "on": dt.date(2026, 2, 1), "rationale": "Seen in time"}
    register = {"risks": [risk(1, controls=["C-1"], monitoring=["L-1"], acceptance=accepted)]}
    location = {"id": "L-1", "method": "settle plate", "frequency": "daily", "action": 5}
    whole = strategy(
        risk_management=register,
        cleaning={"controls": [control()]},
        monitoring={"locations": [location]},
        documents=[{"id": "D-1", "status": "effective"}],
    )

    answer = ask_of_risk(whole, AS_OF, "H-1")

    assert links(answer, "hazard") == ["Growth"]
    assert links(answer, "control") == ["C-1: Wipe"]
    assert links(answer, "limit") == ["L-1: action 5 CFU/4 h"]
    assert "accepted by Quality on 2026-02-01: Seen in time" in links(answer, "decision")


def test_without_a_name_the_chain_is_that_of_the_highest_risk() -> None:
    register = {"risks": [risk(1), {**risk(3), "id": "H-2"}, {**risk(2), "id": "H-3"}]}

    [chain] = answered("chain", risk_management=register).chains

    assert chain.title == "H-2"


def test_a_room_is_protected_by_the_controls_that_apply_to_it() -> None:
    site = strategy(
        premises={"rooms": [{"id": "R-1", "grade": "C", "pressure_pa": 30}]},
        cleaning={"controls": [control(applies_to=["R-1"])]},
    )

    answer = ask_at(site, AS_OF, "R-1")

    assert "C-1: Wipe" in links(answer, "control")
    assert links(answer, "place") == ["R-1, grade C"]
    assert "monitoring at R-1" in missing(answer)


def test_a_step_is_protected_by_the_space_and_room_it_is_in() -> None:
    site = strategy(
        premises={
            "rooms": [{"id": "R-1", "grade": "B"}],
            "clean_air_devices": [{"id": "Z-1", "room": "R-1", "grade": "A"}],
        },
        processes=[{"id": "P-1", "steps": [{"id": "S-1", "zone": "Z-1", "exposure": "open"}]}],
    )

    assert links(ask_at(site, AS_OF, "S-1"), "place") == ["Z-1, grade A", "R-1, grade B"]


def test_the_loss_of_a_utility_is_what_is_stated_of_it() -> None:
    utility = {"id": "UT-1", "loss": "Open product is closed within 2 min"}
    site = strategy(utilities={"systems": [utility, {"id": "UT-2"}]})

    assert links(ask_loss(site, AS_OF, "UT-1"), "effect of loss") == [utility["loss"]]
    assert "what happens when UT-2 fails" in missing(ask_loss(site, AS_OF, "UT-2"))


@pytest.mark.parametrize("question", [ask_of_risk, ask_at, ask_loss])
def test_an_unknown_id_is_refused(question: Any) -> None:
    with pytest.raises(UsageError, match="`X-1`"):
        question(strategy(premises={"rooms": [{"id": "R-1"}]}), AS_OF, "X-1")


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.parent.name)
def test_every_word_of_a_json_answer_is_in_the_text_of_all(file: Path) -> None:
    loaded = load(file).strategy
    assert loaded is not None
    answers = ask(loaded, AS_OF, QUESTIONS)

    told = "".join(answers_as("text", "CCS", AS_OF, answers, everything=True).split())

    for answer in json.loads(answers_as("json", "CCS", AS_OF, answers))["answers"]:
        for chain in answer["chains"]:
            for link in chain["links"]:
                assert "".join(link["text"].split()) in told


@pytest.mark.parametrize("seed", range(20))
def test_any_strategy_can_be_asked(seed: int) -> None:
    drawn = Strategy.model_validate(document(Strategy, Random(seed)))

    answers = ask(drawn, AS_OF, QUESTIONS)

    assert [answer.question for answer in answers] == list(QUESTIONS)
    for code in list(drawn.items)[:20]:
        assert ask_at(drawn, AS_OF, code).chains
