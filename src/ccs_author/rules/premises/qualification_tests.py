"""Tests of qualification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.facility import Graded, Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.classified import qualified

WORDS = {
    "filter integrity": ("filter", "leak"),
    "airflow volume": ("volume", "velocity"),
    "airflow visualisation": ("visuali", "smoke"),
    "microbial": ("microb", "viable"),
    "pressure difference": ("pressure",),
    "temperature": ("temperature", "climate"),
    "humidity": ("humidity", "climate"),
    "recovery": ("recovery", "clean-up"),
    "containment leak": ("containment",),
}
"""Words by which a reason for leaving a test out names it."""


@rule(
    Graded,
    ANNEX_1("4.25"),
    covers=("A1-QLF-002",),
    when=qualified,
)
def qualification_tests(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Qualification makes every test that is relevant to the room or space.

    Each test answers another question: whether the filter leaks, whether air goes where it
    should, how soon the room recovers.

    Add the missing tests to `tests`, or name each of them in `omitted` with the reason why it
    is not relevant here.
    """
    qualification = space.qualification
    if qualification is None:
        return
    if not qualification.tests:
        yield NotStated(
            f"{space.id} does not state its qualification tests", "qualification.tests"
        )
        return
    made = {*qualification.tests}
    if "airflow volume" in made or "air velocity" in made:
        made |= {"airflow volume", "air velocity"}
    reasoned = (qualification.omitted or "").casefold()
    missing = [
        test
        for test in _relevant(space)
        if test not in made and not any(word in reasoned for word in WORDS[test])
    ]
    if missing:
        silent = "`omitted` does not say why" if reasoned else "no reason is given"
        yield Gap(
            f"{space.id} is qualified without {', '.join(missing)}, and {silent}",
            "qualification.tests",
        )


def _relevant(space: Graded) -> list[str]:
    always = ["filter integrity", "airflow volume", "airflow visualisation", "microbial"]
    if isinstance(space, Room):
        turbulent = ["recovery"] if space.airflow != "unidirectional" else []
        contained = ["containment leak"] if space.containment else []
        return [
            *always,
            "pressure difference",
            "temperature",
            "humidity",
            *turbulent,
            *contained,
        ]
    if isinstance(space, Barrier) and space.kind not in ("closed RABS", "open RABS"):
        return [*always, "pressure difference", "containment leak"]
    return always
