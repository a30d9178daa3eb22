"""Meshes of packages and of what is found in them; each fills its cube and is of one material.

A unit may hold thousands of one kind, so a closed package has at most some seventy triangles.
"""

from __future__ import annotations

from tidewaiter.scenery.meshes import boxes, found, rounds, soft
from tidewaiter.scenery.meshes.geometry import Mesh

MATERIAL = "package"


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    models = boxes.MODELS | soft.MODELS | rounds.MODELS | found.MODELS
    cube = (1.0, 1.0, 1.0)
    return tuple(model().finished(name, MATERIAL, cube) for name, model in models.items())
