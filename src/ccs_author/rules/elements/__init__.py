"""The sixteen elements of Annex 1 2.5."""
