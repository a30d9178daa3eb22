"""Near: which packages lie close to a point, and which of them a lens there makes out.

Rays go out from the point over half a sphere; a package is in view when it is the first that at
least one of them meets within reach, so that taking away what is not in view changes nothing.
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import cos, pi, sin, sqrt

import numpy as np
from numpy.typing import NDArray

from tidewaiter.world.after import ById, Present
from tidewaiter.world.model import Metres, Package

_Array = NDArray[np.float64]
_Ints = NDArray[np.int64]
#: Rays over half a sphere: about 4° apart, what a tip of four millimetres tells apart [estimate].
_RAYS = 1200
# Packages that are looked at together, nearest first.
_BATCH = 16


def within(
    present: Present, middle: Metres, size: Metres, reach_m: float
) -> tuple[tuple[Package, float], ...]:
    """Give the packages within reach of a box, inside and in the bay, each with its distance.

    Args:
        present: what is there.
        middle: centre of the box, metres.
        size: its extent; nothing for a point.
        reach_m: so far at most; 0 where they touch.
    """
    packages, centre, half = extents(ById(present.inside), ById(present.outside))
    gap: _Array = np.abs(centre - np.array(middle)) - half - np.array(size) / 2.0
    away: _Array = np.sqrt((np.maximum(gap, 0.0) ** 2).sum(axis=1))
    hits: list[int] = np.flatnonzero(away <= reach_m).tolist()
    return tuple((packages[index], float(away[index])) for index in hits)


def in_view(
    present: Present, point: Metres, towards: Metres, reach_m: float
) -> tuple[Package, ...]:
    """Give what a lens at a point makes out of what is within reach, looking one way."""
    return _in_view(ById(present.inside), ById(present.outside), point, towards, reach_m)


def straight_on(present: Present, point: Metres, towards: Metres, reach_m: float) -> Package | None:
    """Give the first package on a straight line from a point; None where none is in reach."""
    there = (ById(present.inside), ById(present.outside))
    seen = _first_met(there, point, np.array([towards]), reach_m)
    return seen[0] if seen else None


_Packages = ById[tuple[Package, ...]]


@lru_cache(maxsize=64)
def _in_view(
    inside: _Packages, outside: _Packages, point: Metres, towards: Metres, reach_m: float
) -> tuple[Package, ...]:
    rays = _half_sphere() @ _frame(towards)
    return _first_met((inside, outside), point, rays, reach_m)


@lru_cache(maxsize=8)
def extents(inside: _Packages, outside: _Packages) -> tuple[tuple[Package, ...], _Array, _Array]:
    """Give all packages with their centres and half extents, metres."""
    every = inside.value + outside.value
    centre: _Array = np.array([one.position_m for one in every]).reshape(-1, 3)
    half: _Array = np.array([one.size_m for one in every]).reshape(-1, 3) / 2.0
    return every, centre, half


def _first_met(
    there: tuple[_Packages, _Packages], point: Metres, rays: _Array, reach_m: float
) -> tuple[Package, ...]:
    """Give the packages that rays from a point meet first, in stowing order."""
    packages, centre, half = extents(*there)
    offset: _Array = centre - np.array(point)
    away: _Array = np.sqrt((np.maximum(np.abs(offset) - half, 0.0) ** 2).sum(axis=1))
    order: _Ints = np.argsort(away, kind="stable")
    order = order[away[order] <= reach_m]
    reached: _Array = np.full(len(rays), np.nextafter(reach_m, np.inf))
    owner: _Ints = np.full(len(rays), -1, dtype=np.int64)
    for start in range(0, len(order), _BATCH):
        batch = order[start : start + _BATCH]
        # What lies farther off than all that a ray has met is not asked for by that ray.
        still: _Ints = np.flatnonzero(reached > away[batch[0]])
        if not still.size:
            break
        met = _enters(offset[batch], half[batch], rays[still])
        best: _Ints = met.argmin(axis=1)
        nearest: _Array = met[np.arange(len(still)), best]
        wins = nearest < reached[still]
        reached[still[wins]] = nearest[wins]
        owner[still[wins]] = batch[best[wins]]
    found: list[int] = np.unique(owner[owner >= 0]).tolist()
    return tuple(packages[index] for index in found)


def _enters(offset: _Array, half: _Array, rays: _Array) -> _Array:
    """Give where rays enter boxes, inf where they miss (slab method); (rays, boxes), metres."""
    # A ray that keeps to an axis never leaves a slab that it is in: a tiny slope says so.
    slope: _Array = np.where(np.abs(rays) < 1e-12, 1e-12, rays)[:, None, :]
    a: _Array = (offset - half)[None, :, :] / slope
    b: _Array = (offset + half)[None, :, :] / slope
    enter: _Array = np.maximum(np.minimum(a, b).max(axis=2), 0.0)
    leave: _Array = np.maximum(a, b).min(axis=2)
    return np.where(enter <= leave, enter, np.inf)


@cache
def _half_sphere() -> _Array:
    """Spread directions evenly over the half sphere about +z (golden spiral)."""
    turn = pi * (3.0 - sqrt(5.0))
    ups = [1.0 - (n + 0.5) / _RAYS for n in range(_RAYS)]
    return np.array(
        [
            (sqrt(1.0 - up * up) * cos(n * turn), sqrt(1.0 - up * up) * sin(n * turn), up)
            for n, up in enumerate(ups)
        ]
    )


def _frame(towards: Metres) -> _Array:
    """Give axes whose last is a direction."""
    last: _Array = np.array(towards) / np.linalg.norm(towards)
    helper = (0.0, 1.0, 0.0) if abs(last[1]) < 0.9 else (1.0, 0.0, 0.0)
    across: _Array = np.cross(helper, last)
    across = across / np.linalg.norm(across)
    return np.array([across, np.cross(last, across), last])
