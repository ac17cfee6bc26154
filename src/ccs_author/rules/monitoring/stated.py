"""What the strategy states of its monitoring as a whole."""

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, STANDARD, stated
from ccs_author.rules.in_force import makes_advanced_therapies
from ccs_author.rules.monitoring.incubation_stated import samples_organisms
from ccs_author.rules.monitoring.isolates_to_species import has_a_or_b


def counts_particles(monitoring: Monitoring, _: Strategy) -> bool:
    """Whether particles are counted anywhere."""
    return any(location.method == "particles" for location in monitoring.locations)


def monitors_cleanrooms(monitoring: Monitoring, strategy: Strategy) -> bool:
    """Whether particles are counted or organisms looked for."""
    return counts_particles(monitoring, strategy) or samples_organisms(monitoring, strategy)


def samples_people(monitoring: Monitoring, _: Strategy) -> bool:
    """Whether gloves or gowns are sampled."""
    return any(each.method in {"glove print", "gown plate"} for each in monitoring.locations)


def works_by_hand_in_grade_a(_: Monitoring, strategy: Strategy) -> bool:
    """Whether open aseptic work in grade A is done by hand."""
    return any(
        step.manual
        and step.aseptic
        and step.exposure == "open"
        and strategy.grade_of(step.zone) == "A"
        for step in strategy.steps
    )


def samples_a_or_b(monitoring: Monitoring, strategy: Strategy) -> bool:
    """Whether organisms are looked for at a site with grade A or B."""
    return samples_organisms(monitoring, strategy) and has_a_or_b(monitoring, strategy)


def samples_for_advanced_therapies(monitoring: Monitoring, strategy: Strategy) -> bool:
    """Whether organisms are looked for at a site that makes advanced therapies."""
    return samples_organisms(monitoring, strategy) and makes_advanced_therapies(strategy)


def monitors_less(monitoring: Monitoring, _: Strategy) -> bool:
    """Whether the strategy says that monitoring is reduced somewhere."""
    return monitoring.reduced is not None


PARTICLE_VOLUME = stated(
    "particle-volume-justified",
    Monitoring,
    "particle_volume_rationale",
    "why that volume of air is counted",
    ANNEX_1("9.21", "warning"),
    covers=("A1-EMP-010",),
    when=counts_particles,
    explanation="""
    The strategy says why monitoring counts the volume of air that it counts.

    Monitoring may sample less than classification did; how much is enough depends on what it
    has to see, a short event or a slow drift.

    State `particle_volume_rationale`: volume or flow and time by grade, and what they can show.
    """,
)

NON_OPERATIONAL = stated(
    "non-operational-sampling",
    Monitoring,
    "non_operational",
    "what is sampled outside operation",
    ANNEX_1("9.23"),
    covers=("A1-EMV-008",),
    when=samples_organisms,
    explanation="""
    Organisms are also looked for while nothing is made.

    Only then can contamination be seen that builds up at rest: after disinfection, during a
    shutdown, in rooms that stand idle.

    State `non_operational`: which samples are taken after disinfection, after a shutdown,
    before work starts again and in rooms not used, and how often.
    """,
)

CHANGE_AFTER_SAMPLING = stated(
    "change-after-sampling",
    Monitoring,
    "personnel_sampling",
    "when gloves and gowns are sampled, and that they are changed afterwards",
    ANNEX_1("9.25"),
    covers=("A1-EMV-010",),
    when=samples_people,
    explanation="""
    The strategy says when gloves and gowns are sampled, and that they are changed afterwards.

    A plate leaves nutrients on what it touched; whoever works on with it feeds what comes next.

    State `personnel_sampling`: after which work gloves and gowns are sampled, that gloves are
    replaced afterwards, and that a sampled gown is not worn on.
    """,
)

GOWNS_IN_MANUAL_WORK = stated(
    "gowns-in-manual-work",
    Monitoring,
    "manual_emphasis",
    "how gown monitoring reflects work by hand",
    ANNEX_1("9.26", "warning"),
    covers=("A1-EMV-011",),
    when=works_by_hand_in_grade_a,
    explanation="""
    Where people work by hand in grade A, the strategy says how gown monitoring reflects it.

    The more the hands do, the more the sterility of the product rests on the people.

    State `manual_emphasis`: which sites of the gown are sampled, how often, and why that is
    enough for the work done.
    """,
)

RECOVERY_STUDIES = stated(
    "recovery-studies",
    Monitoring,
    "recovery_studies",
    "the study of how much its sampling methods recover",
    ANNEX_1("9.29", "warning"),
    covers=("A1-EMV-012",),
    when=samples_organisms,
    explanation="""
    The recovery of the sampling methods is known.

    A method that finds little gives low counts in a dirty room as well.

    Name the study in `recovery_studies`; it covers each method used, with exposure times.
    """,
)

ENVIRONMENT_IN_RELEASE = stated(
    "environment-in-release",
    Monitoring,
    "batch_release",
    "how environmental results enter the release of batches",
    ANNEX_1("9.3"),
    ANNEX_1("10.10"),
    covers=("A1-EMR-005",),
    when=monitors_cleanrooms,
    explanation="""
    Results of monitoring are part of the decision to release a batch.

    A sterility test sees a handful of units; what happened around all of them stands in the
    results of the environment.

    State `batch_release`: which results are reviewed, by whom, before which decision.
    """,
)

SPECIAL_ORGANISMS = stated(
    "special-organisms",
    Monitoring,
    "special_organisms",
    "how organisms are looked for that the usual methods miss",
    ANNEX_2A("3.10", "warning"),
    ANNEX_1("9.4", "warning"),
    PART_IV("4.2.3", "warning"),
    FDA_ASEPTIC("X.B", "info"),
    covers=("ATMP-EM-007",),
    when=samples_for_advanced_therapies,
    explanation="""
    Organisms that the usual plates miss are considered in monitoring.

    Rich media and warm incubators suit moulds, yeasts and host organisms, and skin carries
    anaerobes; plates for common bacteria do not show them all.

    State `special_organisms`: which are looked for, with which medium and how often, or why
    not.
    """,
)

RECOVERY_RATES = stated(
    "recovery-rates-tracked",
    Monitoring,
    "trending.targets",
    "a target for the share of samples with growth",
    STANDARD("USP <1116>", "info"),
    covers=("A1-RMM-003",),
    when=samples_a_or_b,
    explanation="""
    The share of samples with growth is trended against a target.

    In clean places single counts are nearly always zero; the share of samples with any growth
    shows a drift that limits do not.

    State `trending.targets`, e.g. `Grade A: below 1 % of samples with growth`. USP <1116> names
    rates by class; they are aims for trends and replace no limit of Annex 1.
    """,
)

REDUCED_MONITORING = stated(
    "reduced-monitoring-assessed",
    Monitoring,
    "reduced_assessment",
    "the risk assessment behind its reduced monitoring",
    ANNEX_2A("3.13"),
    PART_IV("4.2.3", "warning"),
    FDA_ASEPTIC("X.A", "info"),
    covers=("ATMP-EM-003",),
    when=monitors_less,
    explanation="""
    Monitoring that is reduced rests on a risk assessment.

    A closed system may need fewer samples around it, but only somebody who has looked at how it
    can fail knows how many fewer.

    Name the assessment in `reduced_assessment`.
    """,
)
