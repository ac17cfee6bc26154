"""One writer a file format."""
