"""Monitoring of air, surfaces and people: Annex 1 2.5 xiv."""
