"""Preventive maintenance. Annex 1 2.5 xii."""
