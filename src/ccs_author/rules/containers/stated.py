"""What the strategy states of closures, capping and inspection."""

from ccs_author.model.elements.containers import Container, Containers
from ccs_author.rules import ANNEX_1, stated
from ccs_author.rules.closures import (
    crimps,
    final,
    final_not_fused,
    final_under_vacuum,
    inspects,
)

CRIMPING_PARTICLES = stated(
    "crimping-particles",
    Containers,
    "capping.dust_control",
    "how particles from crimping are kept away",
    ANNEX_1("8.26", "warning"),
    covers=("A1-CAP-004",),
    when=crimps,
    explanation="""
    Particles from crimping are kept away from open vials.

    Crimping cuts metal; its dust rides on the air to every stopper that is not yet sealed.

    State a separate station, extraction, or both in `capping.dust_control`.
    """,
)

CLOSURE_VALIDATED = stated(
    "closure-validated",
    Container,
    "integrity.validation",
    "the validation of its closure",
    ANNEX_1("8.21"),
    covers=("A1-CAP-005",),
    when=final,
    explanation="""
    The method that closes a final container is validated.

    The closure is the only thing that protects the product from its sealing to the patient.

    Name the validation in `integrity.validation`.
    """,
)

CLOSURE_SAMPLING = stated(
    "closure-sampling-plan",
    Container,
    "integrity.sampling_plan",
    "how many are tested for integrity, and why that many",
    ANNEX_1("8.23"),
    covers=("A1-CCI-004",),
    when=final_not_fused,
    also={"integrity.method": "how its integrity is tested"},
    explanation="""
    Containers closed by something beside fusion are tested for integrity by a reasoned plan.

    How many to test depends on what is known of container, stopper and machine.

    State `integrity.method` and `integrity.sampling_plan` with its statistics.
    """,
)

VACUUM = stated(
    "vacuum-checked",
    Container,
    "integrity.vacuum_check",
    "how vacuum is checked before release and over the shelf life",
    ANNEX_1("8.24"),
    covers=("A1-CCI-005",),
    when=final_under_vacuum,
    also={"integrity.vacuum_after_h": "after which time vacuum is checked"},
    explanation="""
    Containers under vacuum are checked for it after a set time, and over their shelf life.

    A leak needs time to show; checked at once, every container still holds its vacuum.

    State `integrity.vacuum_check` and `integrity.vacuum_after_h`.
    """,
)

TRANSPORT = stated(
    "closure-in-transport",
    Container,
    "integrity.transport",
    "whether the validation of its closure covers transport",
    ANNEX_1("8.25", "warning"),
    covers=("A1-CCI-006",),
    when=final,
    denied="has a closure whose validation leaves out transport",
    explanation="""
    Validation of closures covers what transport does to them.

    Low pressure in the air and cold on the way move stoppers that were tight in the factory.

    Include transport in the validation and state `integrity.transport: true`.
    """,
)

REJECT_TREND = stated(
    "reject-trend",
    Containers,
    "inspection.trending",
    "how rejects are trended",
    ANNEX_1("8.33"),
    covers=("A1-VIS-005",),
    when=inspects,
    also={"inspection.reject_alert": "which level of rejects starts an investigation"},
    explanation="""
    Rejects of inspection are trended by a statistical method, with a level that starts an
    investigation.

    Inspection misses a share of each defect; many rejects mean that many defects also passed.

    State the method in `inspection.trending` and the level in `inspection.reject_alert`.
    """,
)
