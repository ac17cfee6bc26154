"""The sixteen elements of Annex 1 2.5, one module each, in the words of the annex."""
