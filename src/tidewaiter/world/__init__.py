"""What is true: a unit, its seal, its air, and every package in it.

Knows geometry, mass and matter; must not know what is claimed, seen, recorded or scored.
"""
