"""Continuous improvement. Annex 1 2.5 xvi."""
