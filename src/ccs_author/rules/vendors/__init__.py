"""Suppliers. Annex 1 2.5 vii."""
