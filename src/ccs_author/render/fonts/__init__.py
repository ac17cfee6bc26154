"""Liberation Sans 2.1.5, so that drawings have the same letters on every machine."""
