"""Steps, their surroundings and their time limits."""
