"""Makes cases: draws, declares, stows, hides, documents and proves; the only place of both sides.

Knows what is claimed and what is true; must not know a socket, a store, a clock or a screen.
"""
