"""What the strategy states of blow-fill-seal and form-fill-seal machines."""

from ccs_author.model import Strategy
from ccs_author.model.forming import (
    BlowFillSealMachine,
    FormFillSealMachine,
    FormingMachine,
)
from ccs_author.rules import ANNEX_1, stated


def aseptic(machine: FormingMachine, _: Strategy) -> bool:
    """Whether the machine fills aseptically."""
    return bool(machine.aseptic)


def touched_by_gas(machine: FormingMachine, _: Strategy) -> bool:
    """Whether air or gas may touch units or product; only a plain no rules it out."""
    return machine.gas_contact is not False


def not_counted_in_operation(machine: BlowFillSealMachine, strategy: Strategy) -> bool:
    """Whether an aseptic machine works without particle counts of its critical zone."""
    located = strategy.monitored_at(machine.zone) if machine.zone else ()
    counted = any(each.method == "particles" and not each.at_rest for each in located)
    return bool(machine.aseptic) and not counted


GAS_FACTS = {
    "gas_filters": "the filters of the gas that touches its units",
    "gas_verified": "how often the gas and its filtration are verified",
}
PROCEDURES = {
    "fault_procedure": "how faults of forming and sealing are found and put right",
    "upkeep": "how what seals is maintained and inspected",
}

BLOW_FILL_SEAL_POLYMER = stated(
    "blow-fill-seal-polymer",
    BlowFillSealMachine,
    "polymer.bioburden_limit",
    "a bioburden limit of its polymer",
    ANNEX_1("8.112", "warning"),
    covers=("A1-BFS-005",),
    also={
        "polymer.endotoxin_limit": "an endotoxin limit of its polymer",
        "polymer.sampling": "how its polymer is sampled",
    },
    explanation="""
    Polymer for blow-fill-seal has limits of bioburden and endotoxin and a sampling plan.

    The granulate becomes the inside of the container; extrusion is proven against a known
    burden, and does not remove endotoxin.

    State `bioburden_limit`, `endotoxin_limit` and `sampling` under `polymer`.
    """,
)

MOULD_CHANGE = stated(
    "mould-change",
    BlowFillSealMachine,
    "mould_change_assessed",
    "whether a change of mould asks for an assessment of container integrity",
    ANNEX_1("8.120"),
    covers=("A1-BFS-006",),
    denied="lets a mould be changed without an assessment of container integrity",
    explanation="""
    A change of mould of a blow-fill-seal machine asks for an assessment of container integrity.

    A new or mended mould closes differently, and a leak at its seam shows in no other figure.

    State `mould_change_assessed: true` and keep the assessment with the change.
    """,
)

BLOW_FILL_SEAL_DESIGN = stated(
    "blow-fill-seal-design",
    BlowFillSealMachine,
    "design_evidence",
    "what shows that its design gives grade A in operation, and no particles are counted there",
    ANNEX_1("8.107"),
    covers=("A1-BFS-007",),
    when=not_counted_in_operation,
    explanation="""
    Where particles are not counted in operation, the design is shown to give grade A there.

    Hot plastic and knives shed particles, so that counting during the work tells little; data
    of the design have to tell instead.

    Name the study in `design_evidence`, or count particles in the zone in operation.
    """,
)

BLOW_FILL_SEAL_AIRFLOW = stated(
    "blow-fill-seal-airflow",
    BlowFillSealMachine,
    "airflow_study",
    "a study of its airflow with moving parts and heat",
    ANNEX_1("8.109", "warning"),
    covers=("A1-BFS-009",),
    when=aseptic,
    explanation="""
    Airflow of a blow-fill-seal machine is studied with its moving parts and its heat.

    Warm plastic draws air upwards and moulds push it about; a picture of the machine at rest
    shows neither.

    Name the study in `airflow_study`.
    """,
)

BLOW_FILL_SEAL_GAS = stated(
    "blow-fill-seal-gas",
    BlowFillSealMachine,
    "gases",
    "which air or gas touches its units",
    ANNEX_1("8.110"),
    covers=("A1-BFS-010",),
    when=touched_by_gas,
    also=GAS_FACTS,
    explanation="""
    Air and gas that touch blow-fill-seal units are filtered, and verified at intervals.

    Blowing air fills each container before the product does.

    State `gases`, `gas_filters` and `gas_verified`, or `gas_contact: false`.
    """,
)

BLOW_FILL_SEAL_PROCEDURES = stated(
    "blow-fill-seal-procedures",
    BlowFillSealMachine,
    "parameter_procedure",
    "how its critical parameters are verified and recorded",
    ANNEX_1("8.116", "warning"),
    ANNEX_1("8.117", "warning"),
    ANNEX_1("8.119", "warning"),
    covers=("A1-BFS-013",),
    also=PROCEDURES,
    explanation="""
    Procedures cover parameters, faults and upkeep of a blow-fill-seal machine.

    A seal that weakens shows in a parameter first, in rejects next, in patients last.

    Name `parameter_procedure`, `fault_procedure` and `upkeep`.
    """,
)

FORM_FILL_SEAL_GAS = stated(
    "form-fill-seal-gas",
    FormFillSealMachine,
    "gases",
    "which air or gas touches its units",
    ANNEX_1("8.99"),
    covers=("A1-FFS-002",),
    when=touched_by_gas,
    also=GAS_FACTS,
    explanation="""
    Gas that touches form-fill-seal units is filtered close to its use, and verified.

    Gas reaches film and product after every other barrier.

    State `gases`, `gas_filters` and `gas_verified`, or `gas_contact: false`.
    """,
)

FORM_FILL_SEAL_PROCEDURES = stated(
    "form-fill-seal-procedures",
    FormFillSealMachine,
    "parameter_procedure",
    "how its critical parameters are verified and recorded",
    ANNEX_1("8.102", "warning"),
    ANNEX_1("8.103", "warning"),
    ANNEX_1("8.104", "warning"),
    covers=("A1-FFS-005",),
    also=PROCEDURES,
    explanation="""
    Procedures cover parameters, faults and upkeep of a form-fill-seal machine.

    Worn tooling makes seals that hold on the line and open in transport.

    Name `parameter_procedure`, `fault_procedure` and `upkeep`.
    """,
)
