"""Equipment: design, contact parts, cleaning, alarms. Annex 1 5.1 to 5.9."""
