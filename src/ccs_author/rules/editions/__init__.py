"""The editions of regulations that the rules know, one module each."""
