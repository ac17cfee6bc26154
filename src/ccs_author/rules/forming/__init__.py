"""Blow-fill-seal and form-fill-seal."""
