"""A small share of what `make mutate` does: rules notice what is broken, and nothing else."""

from functools import cache

from tests.rules.mutation.score import total
from tests.rules.mutation.sites import changed, sites
from tests.rules.mutation.table import TARGET, failures
from tests.rules.mutation.whole import QUICK, Result, run


@cache
def result() -> Result:
    return run(QUICK)


def test_broken_facts_are_noticed_and_harmless_edits_raise_no_error() -> None:
    assert failures(result()) == []


def test_enough_is_broken_for_the_share_to_mean_something() -> None:
    assert total(result().taught).broken > 50
    assert total(result().ids).broken > 100
    assert sum(result().edits.values()) > 20


def test_every_broken_id_is_noticed() -> None:
    score = total(result().ids)

    assert score.share > TARGET
    assert score.counts["nobody"] == 0


def test_changing_data_leaves_the_example_as_it_was() -> None:
    [site] = [each for each in sites() if each.name == "minimal"]
    number = site.data["document"]["number"]

    after = changed(site.data, ("document", "number"), "ANOTHER")

    assert after["document"]["number"] == "ANOTHER"
    assert site.data["document"]["number"] == number
