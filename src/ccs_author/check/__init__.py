"""Hold a strategy against its own identities and against the rules.

The check finds; it judges neither a site nor a product. Nothing it finds is dropped: what
is waived or what a draft may still lack stays in the assessment and is marked so.
"""

from ccs_author.check.assess import assess
from ccs_author.check.assessment import Assessment, DocumentHead, Missing, RuleRun
from ccs_author.check.authority import InForce
from ccs_author.check.finding import Citation, Finding, Kind, WaivedBy
from ccs_author.check.meaning import Meaning, meaning_of

__all__ = [
    "Assessment",
    "Citation",
    "DocumentHead",
    "Finding",
    "InForce",
    "Kind",
    "Meaning",
    "Missing",
    "RuleRun",
    "WaivedBy",
    "assess",
    "meaning_of",
]
