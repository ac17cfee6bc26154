"""Trends, investigations and CAPA. Annex 1 2.5 xv."""
