"""Risks, their control and their acceptance."""
