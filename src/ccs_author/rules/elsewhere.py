"""Rows of the catalogue that the product answers otherwise than by a rule."""

ELSEWHERE: dict[str, str] = {}
"""Row to what answers it, in one sentence: the loader, a check of ids, the document."""
