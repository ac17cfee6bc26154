"""Which regulations are in force, and how they are cited."""
