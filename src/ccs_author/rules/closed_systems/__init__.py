"""Closed systems, connections and single-use systems. Annex 1 8.127 to 8.139."""
