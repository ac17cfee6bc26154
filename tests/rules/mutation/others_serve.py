"""Rules that rightly stay silent while other records of an example serve as well.

When a fact is broken that was written into an example, silence counts as a miss, unless the
rule stands here. Each of these has fair trials besides, where the other records are away.
"""

OTHERS_SERVE = {
    "agent-kills-vector": "another agent is shown to inactivate the vector",
    "agents-besides-sporicide": "another agent is of a second kind",
    "agents-of-more-than-one-kind": "another line of the programme uses a second kind",
    "benchmark-standing": "the example lists the same edition a second time",
    "combined-effect": "another interaction between two is stated",
    "document-cited": "other places cite the document too",
    "element-documents": "one document in the whole element is enough",
    "element-supported": "evidence of any control of the element is enough",
    "filtration-parameters": "another parameter of the filter has the same name",
    "isolates-of-c-and-d": "another line of the programme covers the same grades",
    "lyophilisation-controls": "another control protects the same stage",
    "more-than-monitoring": "it asks for half of all controls, not for one",
    "porous-cycle-monitored": "another parameter of the cycle measures the same",
    "pressure-indicator": "another door between the same rooms has an indicator",
    "sporicide-in-programme": "another line of the programme uses the same agent",
    "tunnel-parameters": "the example lists the parameters of a tunnel already",
    "written-by-a-team": "other authors and reviewers have other functions",
}
"""Rule, and why one broken fact is not a gap among the other records."""
