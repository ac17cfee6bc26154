"""Agents, programme and spills. Annex 1 2.5 xiii."""
