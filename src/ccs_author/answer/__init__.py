"""Answer the questions of an inspector from what a strategy states, or say what is missing."""

from ccs_author.answer.clause_state import Line, State
from ccs_author.answer.coverage import Coverage, Ledger, cover

__all__ = ["Coverage", "Ledger", "Line", "State", "cover"]
