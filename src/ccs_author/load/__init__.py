"""Read a strategy from its files, remembering where each part was written."""

from ccs_author.load.fault import Fault
from ccs_author.load.find import find_strategies
from ccs_author.load.places import Place, Places
from ccs_author.load.reader import Loaded, load

__all__ = ["Fault", "Loaded", "Place", "Places", "find_strategies", "load"]
