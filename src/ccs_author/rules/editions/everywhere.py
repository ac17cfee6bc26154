"""Yardsticks that hold at every site, whether a strategy lists them or not."""

from ccs_author.rules.edition import Edition

GMP_PART_I = Edition(
    id="gmp-part-i",
    family="gmp",
    title="GMP guide, Part I and Annex 15",
    short="GMP guide",
    everywhere=True,
    clauses={
        "Part I 1.6": "Management review",
        "Part I 4.3": "Control of documents",
        "Part I 4.5": "Review of documents",
        "Part I 5.27": "Supply of starting materials",
        "Part I 5.28": "Agreements with suppliers",
        "Part I 5.29": "Approval of suppliers",
        "Part I 5.45": "Supply of packaging materials",
        "Part I 7.1": "Outsourced activities: contract",
        "Part I 7.4": "Outsourced activities: assessment of the contract acceptor",
        "Part I 7.8": "Outsourced activities: subcontracting",
        "Annex 15 8.1": "Qualification of utilities",
        "Annex 15 8.2": "Seasons in the qualification of utilities",
        "Annex 15 10": "Cleaning validation",
        "Annex 15 11": "Change control",
    },
)

STANDARDS = Edition(
    id="standards",
    family="standard",
    title="Standards and guidelines beside GMP",
    # A clause of this family names its standard: `ISO 14644-1:2015 A.4`.
    short="",
    everywhere=True,
    clauses={
        "ISO 14644-1:2015": "Classification of air cleanliness by particles",
        "ISO 14644-2:2015": "Monitoring plan for air cleanliness",
        "ISO 14644-3:2019": "Test methods for cleanrooms",
        "ISO 14644-7:2004": "Separative devices",
        "ISO 11137-2": "Radiation sterilisation: dose",
        "ISO 18362": "Processing of cell-based products",
        "EN 285": "Steam sterilisers and their steam",
        "Ph. Eur. 0169": "Water for injections",
        "ICH Q9(R1)": "Quality risk management",
    },
)

GOOD_PRACTICE = Edition(
    id="practice",
    family="practice",
    title="Good practice of writing a strategy",
    short="good practice",
    everywhere=True,
)
