"""Write a Contamination Control Strategy as data, check it and render it."""

__version__ = "0.1.0"
