"""Filtration of liquids and gases: Annex 1 2.5 xi, 8.79 to 8.95."""
