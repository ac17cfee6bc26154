"""What a contamination control strategy is, as data.

The model refuses what makes no sense; the rules report what is missing. So a half-written
draft loads, and the checks tell its author what remains.
"""

from ccs_author.model.base import Item, Record, Route
from ccs_author.model.strategy import Strategy

__all__ = ["Item", "Record", "Route", "Strategy"]
