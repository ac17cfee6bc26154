"""Which viable methods are used in which grade."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.critical import monitored_grade
from ccs_author.rules.monitoring.incubation_stated import samples_organisms

AIR_AND_SURFACE = {
    "settle plates": {"settle plate"},
    "active air samples": {"active air"},
    "contact plates or swabs": {"contact plate", "swab"},
}
EXPECTED = {
    "A": {**AIR_AND_SURFACE, "glove prints": {"glove print"}},
    "B": {**AIR_AND_SURFACE, "gown plates": {"gown plate"}},
    "C": AIR_AND_SURFACE,
    "D": AIR_AND_SURFACE,
}
NAMED = {
    "settle plates": ("settle",),
    "active air samples": ("active air", "air sample", "volumetric"),
    "contact plates or swabs": ("contact", "swab", "surface"),
    "glove prints": ("glove", "finger"),
    "gown plates": ("gown",),
}
"""Words by which a reason names a method."""


@rule(
    Monitoring,
    ANNEX_1("9.22", "warning"),
    ANNEX_1("9.30", "warning"),
    covers=("A1-EMV-005", "A1-EMV-016"),
    when=samples_organisms,
)
def viable_method_mix(monitoring: Monitoring, strategy: Strategy) -> Iterator[NotStated]:
    """Each grade is sampled by all the methods of Table 6, or the strategy says why not.

    Each method sees what the others miss: settle plates what falls, air samples what floats,
    plates and swabs what sticks, prints and gown plates what people carry.

    Add the methods that are missing, or name them in `methods_rationale`, with what takes their
    place and how it covers the whole of the critical work.
    """
    reason = (monitoring.methods_rationale or "").casefold()
    used: dict[str, set[str]] = {}
    for location in monitoring.locations:
        grade = monitored_grade(location.at, strategy)
        if grade in EXPECTED and location.method:
            used.setdefault(grade, set()).add(location.method)
    for grade in sorted(used):
        absent = [
            word
            for word, any_of in EXPECTED[grade].items()
            if not any_of & used[grade] and not any(each in reason for each in NAMED[word])
        ]
        if absent:
            yield NotStated(
                f"grade {grade} is monitored without {', '.join(absent)}, and no reason is "
                "stated"
            )
