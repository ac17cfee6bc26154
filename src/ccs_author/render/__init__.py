"""From a strategy to a document, and from a document to a file."""
