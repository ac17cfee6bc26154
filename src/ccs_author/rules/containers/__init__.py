"""Containers and closures. Annex 1 2.5 vi."""
