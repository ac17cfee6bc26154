"""Whatever a strategy leaves out or overstates, no rule fails and every report is written."""

import random
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ccs_author.check import assess
from ccs_author.load import Loaded, load
from ccs_author.model import Record, Strategy
from ccs_author.model.site import RegulationInForce
from ccs_author.report import Options, format_named, format_names
from ccs_author.rules import known_editions
from tests.check.given import AS_OF

EXAMPLES = Path(__file__).parents[2] / "examples"
KEPT = {"id", "between", "edition", "standing"}
ODD = (0, 1, -5, 10**9)


@cache
def example(name: str) -> Loaded:
    """Return an example, loaded once."""
    return load(EXAMPLES / name)


def thinned(record: Record, chance: random.Random, share: float) -> Record:
    """Return a record with some of its facts left out or made odd, at every depth."""
    changed: dict[str, Any] = {}
    for name in sorted(record.model_fields_set - KEPT):
        field = type(record).model_fields[name]
        value = getattr(record, name)
        if chance.random() < share and not field.is_required():
            changed[name] = field.get_default(call_default_factory=True)
        elif isinstance(value, Record):
            changed[name] = thinned(value, chance, share)
        elif isinstance(value, tuple):
            left = [each for each in value if chance.random() > share]
            changed[name] = tuple(
                thinned(each, chance, share) if isinstance(each, Record) else each
                for each in left
            )
        elif type(value) is int and "Literal" not in str(field.annotation):
            changed[name] = chance.choice(ODD) if chance.random() < share else value
    return record.model_copy(update=changed)


def under_every_regulation(record: Record) -> Strategy:
    """Return the strategy of a site where all known editions are in force."""
    listed = [each for each in known_editions().values() if not each.everywhere]
    regulations = tuple(RegulationInForce(edition=each.id) for each in listed)
    return Strategy.model_construct(
        **{name: getattr(record, name) for name in Strategy.model_fields}
        | {"regulations": regulations}
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    name=st.sampled_from(["car-t", "tissue"]),
    seed=st.integers(min_value=0, max_value=10**6),
    share=st.sampled_from([0.01, 0.05, 0.2, 0.5]),
)
def test_no_rule_fails_on_what_is_left_of_an_example(
    name: str, seed: int, share: float
) -> None:
    whole = example(name)
    assert whole.strategy is not None
    left = thinned(whole.strategy, random.Random(seed), share)

    strategy = under_every_regulation(left)
    assessment = assess(whole._replace(strategy=strategy), as_of=AS_OF)

    assert [(run.rule, run.reason, run.details) for run in assessment.ran("failed")] == []
    for format_name in format_names():
        assert format_named(format_name).write([assessment], Options(everything=True))
