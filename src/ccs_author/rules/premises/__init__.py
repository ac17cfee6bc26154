"""Rooms, pressures, airlocks, barriers, closed systems and equipment."""
