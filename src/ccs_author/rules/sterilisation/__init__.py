"""Sterilisation, depyrogenation and filtration: Annex 1 2.5 xi."""
