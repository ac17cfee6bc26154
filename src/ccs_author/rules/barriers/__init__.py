"""Isolators, RABS and clean-air devices. Annex 1 4.18 to 4.23."""
