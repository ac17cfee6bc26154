"""Water, steam, gases and other utilities. Annex 1 2.5 iv."""
