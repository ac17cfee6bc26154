"""Testing and release of a product. Annex 1 10."""

from typing import Literal

from ccs_author.model.base import Flag, Id, Record, Text
from ccs_author.model.reference import DocumentId
from ccs_author.model.vocabulary import Frequency


class ParametricRelease(Record):
    """Release on process data instead of a sterility test. Annex 1 8.54, 10.4; Annex 17."""

    bioburden: Frequency | None = None
    """How often bioburden before sterilisation is tested. Annex 1 10.4: each batch."""

    isolates: Text | None = None
    """How isolates are identified and their heat resistance is judged. Annex 1 10.4."""

    reviewed: Frequency | None = None
    """How often the programme is reviewed. Annex 1 8.54."""

    document: DocumentId | None = None
    """The programme, or its approval."""


class Release(Record):
    """Testing and release of a product as far as contamination is concerned. Annex 1 10."""

    sterility_test: Text | None = None
    """The sterility test and its validation for the product. Annex 1 10.5."""

    sterility_test_validated: Flag | None = None
    """Whether the test is validated for this product."""

    rapid_method: Id | None = None
    """The rapid method used for release, by its id in `monitoring.rapid_methods`."""

    sample: Text | None = None
    """What is sampled, when and how much. Annex 1 10.6."""

    sterility_samples: tuple[
        Literal[
            "start of filling",
            "end of filling",
            "after critical interventions",
            "coolest part of the load",
            "each lyophiliser load",
        ],
        ...,
    ] = ()
    """The containers most at risk that are among the sterility samples. Annex 1 10.6."""

    sub_batches: Literal["each tested", "pooled"] | None = None
    """How sub-batches, e.g. loads of a steriliser, are tested for sterility. Annex 1 10.6."""

    sample_decontamination: Text | None = None
    """How the outside of samples is decontaminated before the test. Annex 1 10.8."""

    sample_decontamination_study: DocumentId | None = None
    """The study that it neither harms the sample nor hides growth. Annex 1 10.8."""

    sample_form: tuple[Literal["cells", "supernatant", "final container", "rinse"], ...] = ()
    """What the sample for sterility consists of. Ph. Eur. 2.6.27."""

    sample_rationale: Text | None = None
    """Why that sample and volume stand for the batch. Ph. Eur. 2.6.27."""

    endotoxin_limit: Text | None = None
    """The endotoxin limit with unit. Annex 1 10.2."""

    bioburden_limit: Text | None = None
    """The bioburden limit before sterilisation, with unit. Annex 1 10.3."""

    bioburden_tested: Frequency | None = None
    """How often bioburden before sterilisation is tested. Annex 1 10.3: each batch."""

    overkill: Flag | None = None
    """Whether the terminal cycle is an overkill one. Annex 1 10.3."""

    parametric: ParametricRelease | None = None
    """Filled when batches are released without a sterility test. Annex 1 8.54 and 10.4."""

    mycoplasma: Text | None = None
    """The test for mycoplasma."""

    stages: tuple[Text, ...] = ()
    """The stages of certification where results come after release. Annex 2A 6.14."""

    late_positive_plan: Text | None = None
    """What is done when a positive result comes after release. Annex 2A 6.14."""

    short_life_controls: Text | None = None
    """What stands in for a sterility result not yet known: design, monitoring, tests. 10.7."""

    environmental_data: Text | None = None
    """Which environmental data are reviewed before release. Annex 1 9.3 and 10.10."""
