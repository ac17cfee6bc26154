"""Testing and release of products. Annex 1 10."""
