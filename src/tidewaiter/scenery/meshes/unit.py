"""Meshes of the unit and what carries it."""

from __future__ import annotations

from tidewaiter.scenery.meshes import (
    doors,
    open_top,
    points,
    reefer,
    reefer_front,
    shell,
    trailer,
    vehicle,
)
from tidewaiter.scenery.meshes.geometry import Mesh


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    return (
        *shell.meshes(),
        *reefer.meshes(),
        *reefer_front.meshes(),
        *trailer.meshes(),
        *open_top.meshes(),
        *points.meshes(),
        *doors.meshes(),
        *vehicle.meshes(),
    )
