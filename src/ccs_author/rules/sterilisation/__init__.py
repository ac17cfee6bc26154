"""Sterilisation and depyrogenation: Annex 1 2.5 xi."""
