"""Lyophilisation."""
