"""The report formats: one a module, named like it."""
