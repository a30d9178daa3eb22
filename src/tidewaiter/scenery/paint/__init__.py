"""The textures of the catalogue, drawn in code: near white, so that a tint gives the colour."""
