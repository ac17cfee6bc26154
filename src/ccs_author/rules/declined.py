"""Rows of the catalogue that no rule answers, each with the reason."""

DECLINED: dict[str, str] = {}
"""Row to reason, in one sentence: not decidable from data, or the source is uncertain."""
