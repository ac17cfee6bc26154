"""What the strategy states of investigations."""

from ccs_author.model.elements.prevention import Prevention
from ccs_author.rules import ANNEX_1, stated
from ccs_author.rules.classified import has_cleanrooms

INVESTIGATED_BEFORE_RELEASE = stated(
    "investigated-before-release",
    Prevention,
    "before_release",
    "whether investigations end before a batch is released",
    ANNEX_1("3.2"),
    covers=("A1-CPA-003",),
    when=has_cleanrooms,
    also={"batch_scope": "how it is decided which other batches are concerned"},
    denied="lets batches be released before their investigations end",
    explanation="""
    Investigations end before a batch is released, and say which other batches are concerned.

    Once a batch has left, an investigation can only count those who received it.

    State `before_release: true` and, under `batch_scope`, how batches are included or left out.
    """,
)
