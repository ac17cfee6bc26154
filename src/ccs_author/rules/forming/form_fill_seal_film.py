"""Films for form-fill-seal."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.forming import FormFillSealMachine
from ccs_author.rules import ANNEX_1, NotStated, rule

ASKED = ("thickness", "bioburden_limit", "endotoxin_limit", "integrity", "sampling")


@rule(FormFillSealMachine, ANNEX_1("8.97", "warning"), covers=("A1-FFS-001",))
def form_fill_seal_film(machine: FormFillSealMachine, _: Strategy) -> Iterator[NotStated]:
    """Films for form-fill-seal have limits of thickness, bioburden, endotoxin and integrity.

    The film is the container: thin places become leaks, and its burden meets the product.

    State them with the `sampling` for each of the `films`.
    """
    if not machine.films:
        yield NotStated(f"{machine.label} does not state its films")
    for index, film in enumerate(machine.films):
        missing = [field for field in ASKED if not film.holds(field)]
        if missing:
            words = ", ".join(field.replace("_", " ") for field in missing)
            yield NotStated(
                f"film {film.material or index + 1} of {machine.label} does not state {words}",
                f"films.{index}",
            )
