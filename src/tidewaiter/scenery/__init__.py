"""How sightings are drawn: meshes by kind, places, glTF.

Knows what was sighted; must not know the world, so it cannot draw what nobody saw.
`stage` folds events into what is drawn, `glb` writes it, `catalogue` is what it is drawn with.
"""
