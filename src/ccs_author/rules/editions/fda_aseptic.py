"""FDA guidance on sterile drug products produced by aseptic processing.

The guidance has lettered sections, and its rules are cited by section.
"""

from ccs_author.rules.edition import Edition

FDA_ASEPTIC_2004 = Edition(
    id="fda-aseptic-2004",
    family="fda-aseptic",
    title="FDA guidance: Sterile Drug Products Produced by Aseptic Processing (2004)",
    short="FDA aseptic guidance (2004)",
    clauses={
        "IV": "Buildings and facilities",
        "IV.A": "Critical area",
        "IV.B": "Supporting clean areas",
        "IV.C": "Separation of clean areas",
        "IV.D": "Air filtration",
        "IV.E": "Design",
        "V": "Personnel",
        "V.A": "Personnel in manufacturing",
        "V.B": "Personnel in the laboratory",
        "V.C": "Monitoring of personnel",
        "VI": "Components, containers and closures",
        "VII": "Endotoxin control",
        "VIII": "Limits of time",
        "IX": "Validation of aseptic processing and sterilisation",
        "IX.A": "Process simulations",
        "IX.B": "Filtration efficacy",
        "IX.C": "Sterilisation of equipment, containers and closures",
        "X": "Laboratory controls",
        "X.A": "Environmental monitoring",
        "X.B": "Media and identification",
        "X.C": "Bioburden before filtration",
        "X.D": "Alternative methods",
        "X.E": "Particle monitoring",
        "XI": "Sterility testing",
        "XII": "Review of batch records",
        "App. 1": "Isolators",
        "App. 2": "Blow-fill-seal",
        "App. 3": "Processing before filling and sealing",
    },
)
