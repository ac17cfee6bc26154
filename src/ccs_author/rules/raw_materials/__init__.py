"""Materials and in-process control. Annex 1 2.5 v."""
