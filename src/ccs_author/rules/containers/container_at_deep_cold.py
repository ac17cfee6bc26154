"""Containers in deep cold."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Container
from ccs_author.rules import ANNEX_1, ANNEX_2A, NotStated, rule

DEEP_COLD_C = -60


def deep_frozen(container: Container, _: Strategy) -> bool:
    """Whether the filled container is kept at -60 °C or below."""
    cold = container.storage_temperature_c
    return cold is not None and cold.value <= DEEP_COLD_C


@rule(
    Container,
    ANNEX_2A("5.11"),
    ANNEX_1("8.25", "warning"),
    covers=("ATMP-MAT-006",),
    when=deep_frozen,
)
def container_at_deep_cold(container: Container, _: Strategy) -> Iterator[NotStated]:
    """Integrity of a container kept at -60 °C or below is shown at that temperature.

    Stoppers and films turn to glass; what is tight at room temperature opens in the cold and
    closes again before anybody tests it.

    State the data in `integrity.deep_cold`.
    """
    if container.integrity is None or container.integrity.deep_cold is None:
        yield NotStated(
            f"{container.label} is kept at {container.storage_temperature_c}, and no data show "
            "its integrity there",
            "storage_temperature_c",
        )
