"""Control, approval and review of the strategy as a document."""
