"""Tell people and programs what was found: one format a module of `formats`."""

from ccs_author.report.format import Options, ReportFormat, format_named, format_names

__all__ = ["Options", "ReportFormat", "format_named", "format_names"]
