"""Radiographs of solids: from shapes and materials to the picture a gantry would take.

Knows geometry, photons and detectors; nothing of cases, cargo, papers or who is looking.
"""
