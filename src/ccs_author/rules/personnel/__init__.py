"""People: training, gowning and qualification. Annex 1 2.5 iii."""
