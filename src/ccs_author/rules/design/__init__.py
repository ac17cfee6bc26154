"""Flows, interventions, the choice of barriers, and work side by side."""
