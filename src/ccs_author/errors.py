"""Mistakes a user can make and correct.

    CcsError
    ├── SourceError       a file or folder of the strategy cannot be read
    ├── TemplateError     a section template asks for what is not there
    ├── OutputError       a document cannot be written where it should go
    └── UsageError        an option has a value that does not exist

Each message says what is wrong, where, and what to do about it. Anything else
that is raised is a defect of ours and keeps its traceback.
"""


class CcsError(Exception):
    """A problem the user can correct; the command line prints it without a traceback."""


class SourceError(CcsError):
    """A file or folder of the strategy cannot be read."""


class TemplateError(CcsError):
    """A section template cannot be filled in."""


class OutputError(CcsError):
    """A document cannot be written where it should go."""


class UsageError(CcsError):
    """A value was chosen that does not exist."""
