"""Outsourced activities. Annex 1 2.5 viii."""
