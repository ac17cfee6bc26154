"""Process validation and aseptic process simulation: Annex 1 2.5 x."""
