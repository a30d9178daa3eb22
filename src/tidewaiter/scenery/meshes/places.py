"""Meshes of what stands round about: apron and lane, the yard beyond, and each station's own.

Modelled in the frame of the sightings and never stretched: each comes with the size and the middle
at which it stands (`STANDS`). The apron is level with the sill; the unit's wheels stand in a lane
1.3 m lower, as at a loading dock, so that one walks round it on one level.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tidewaiter.scenery.meshes import bay, office, stations, yard
from tidewaiter.scenery.meshes.geometry import Mesh, Model
from tidewaiter.scenery.meshes.space import Point


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a mesh of a place stands, and how large it is."""

    at_m: Point
    size_m: Point


@dataclass(frozen=True, slots=True)
class _Plan:
    model: Callable[[], Model]
    material: str


_PLANS: dict[str, _Plan] = {
    "apron": _Plan(yard.apron, "ground"),
    "lane": _Plan(yard.lane, "ground"),
    "yard": _Plan(yard.beyond, "steel"),
    "bay": _Plan(bay.bay, "steel"),
    "bay-floor": _Plan(bay.markings, "steel"),
    "cone": _Plan(bay.cone, "steel"),
    "catwalk": _Plan(bay.catwalk, "steel"),
    "gate": _Plan(stations.gate, "steel"),
    "scanner": _Plan(stations.scanner, "steel"),
    "office": _Plan(office.office, "steel"),
    "office-floor": _Plan(office.floor, "steel"),
    "desk": _Plan(office.desk, "package"),
}


@lru_cache(maxsize=1)
def _made() -> dict[str, tuple[Mesh, Stand]]:
    made: dict[str, tuple[Mesh, Stand]] = {}
    for name, plan in _PLANS.items():
        model = plan.model()
        points = np.array(model.points)
        low, high = points.min(axis=0), points.max(axis=0)
        # What is flat has no height; its normals need one.
        size = tuple(round(max(float(side), 0.001), 4) for side in high - low)
        middle = tuple(round(float(side), 4) for side in (low + high) / 2.0)
        assert len(size) == 3 and len(middle) == 3  # noqa: S101, PT018  (says it to the type checker)
        made[name] = (model.finished(name, plan.material, size, middle), Stand(middle, size))
    return made


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    return tuple(mesh for mesh, _ in _made().values())


def stand(name: str) -> Stand:
    """Say where a mesh of a place stands."""
    return _made()[name][1]
