"""Elements, materials, solids and frames: what a thing is made of and where it stands.

Knows nothing of customs, cases or pictures.
"""
