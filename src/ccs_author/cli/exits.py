"""What each exit status means; the gravest one wins."""

OK = 0
"""Nothing was found at or above the threshold."""

FINDINGS = 1
"""Something was found at or above the threshold, faults in the files included."""

USAGE = 2
"""The command was used wrongly, or a file or folder could not be opened at all."""

FAILURE = 3
"""We failed ourselves; what was found is still reported."""

INTERRUPTED = 130
"""The user stopped the command."""
