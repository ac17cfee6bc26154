"""How much air is sampled at classification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.model.qualification import ClassificationMethod
from ccs_author.model.quantity import plain
from ccs_author.rules import STANDARD, Gap, NotStated, rule
from ccs_author.rules.limits import CLASSIFICATION
from ccs_author.rules.premises.requalification_triggers import has_classified_rooms

LEAST_L = 2
LEAST_MIN = 1
COUNTED = 20
LITRES = 1000


def least_volume_l(grade: str) -> float:
    """Return the least sample of a grade in litres: 20 particles at its class limit."""
    limits = [
        table.um_5 if table.um_5 is not None else table.um_05
        for (of, _), table in CLASSIFICATION.items()
        if of == grade
    ]
    return max([LEAST_L, *(COUNTED / limit * LITRES for limit in limits if limit)])


@rule(
    Premises,
    STANDARD("ISO 14644-1:2015 A.4.4", "warning"),
    covers=("A1-ISO-003",),
    when=has_classified_rooms,
)
def classification_sample(premises: Premises, strategy: Strategy) -> Iterator[Gap]:
    """Each sample of classification is large enough to find 20 particles at the class limit.

    It lasts a minute and holds two litres at least; a smaller one passes by chance.

    State `sample_volume_l` and `sample_min` under `classification_method`; 28.3 litres in a
    minute serve every grade.
    """
    method = premises.classification_method
    if method is None or method.sample_volume_l is None or method.sample_min is None:
        yield NotStated(
            "volume and time of each sample of classification are not stated",
            "classification_method" if method is not None else None,
        )
    if method is not None:
        graded = (*premises.rooms, *strategy.spaces)
        yield from _too_small(method, {each.grade for each in graded if each.grade})


def _too_small(method: ClassificationMethod, grades: set[str]) -> Iterator[Gap]:
    needed = {grade: least_volume_l(grade) for grade in sorted(grades & set("ABCD"))}
    strictest = max(needed, key=lambda grade: needed[grade])
    volume, time = method.sample_volume_l, method.sample_min
    if volume is not None and volume < needed[strictest]:
        yield Gap(
            f"{plain(volume)} L are sampled at each point; grade {strictest} needs "
            f"{plain(round(needed[strictest], 2))} L",
            "classification_method.sample_volume_l",
        )
    if time is not None and time.value < LEAST_MIN:
        yield Gap(
            f"each sample lasts {time}, less than {LEAST_MIN} min",
            "classification_method.sample_min",
        )
