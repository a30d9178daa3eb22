"""Near: which packages lie close to a point, and which of them a lens there makes out.

Rays go out from the point over half a sphere; a package is in view when it is the first that at
least one of them meets within reach, so that taking away what is not in view changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


def distance_m(one: Package, point: Metres) -> float:
    """Give how far the extent of a package is from a point; 0 within it."""
    away = (
        max(0.0, abs(at - middle) - size / 2.0)
        for at, middle, size in zip(point, one.position_m, one.size_m, strict=True)
    )
    return sqrt(sum(m * m for m in away))


def close_to(present: Present, point: Metres, reach_m: float) -> tuple[Package, ...]:
    """Give the packages that come within reach of a point, inside and in the bay."""
    return tuple(one for one in _all(present) if distance_m(one, point) <= reach_m)


def gap_m(one: Package, other: Package) -> float:
    """Give how far two packages stand apart; 0 where they touch."""
    away = (
        max(0.0, abs(a - b) - (c + d) / 2.0)
        for a, b, c, d in zip(
            one.position_m, other.position_m, one.size_m, other.size_m, strict=True
        )
    )
    return sqrt(sum(m * m for m in away))


def in_view(
    present: Present, point: Metres, towards: Metres, reach_m: float
) -> tuple[Package, ...]:
    """Give what a lens at a point makes out of what is within reach, looking one way."""
    where = (ById(present.inside), ById(present.outside))
    return _in_view(where, point, towards, reach_m)


@lru_cache(maxsize=64)
def _in_view(
    where: tuple[ById[tuple[Package, ...]], ById[tuple[Package, ...]]],
    point: Metres,
    towards: Metres,
    reach_m: float,
) -> tuple[Package, ...]:
    near = [one for part in where for one in part.value if distance_m(one, point) <= reach_m]
    if not near:
        return ()
    first = _first(near, point, _half_sphere() @ _frame(towards), reach_m)
    return tuple(one for index, one in enumerate(near) if (first == index).any())


def straight_on(present: Present, point: Metres, towards: Metres, reach_m: float) -> Package | None:
    """Give the first package on a straight line from a point; None where none is in reach."""
    near = close_to(present, point, reach_m)
    if not near:
        return None
    index = int(_first(near, point, np.array([towards]), reach_m)[0])
    return near[index] if index >= 0 else None


def _all(present: Present) -> Iterable[Package]:
    yield from present.inside
    yield from present.outside


def _first(packages: Sequence[Package], point: Metres, rays: _Array, reach_m: float) -> _Ints:
    """Give for each ray the index of the package it meets first, −1 for none (slab method)."""
    centre: _Array = np.array([one.position_m for one in packages]) - np.array(point)
    half: _Array = np.array([one.size_m for one in packages]) / 2.0
    # A ray that keeps to an axis never leaves a slab that it is in: a tiny slope says so.
    slope: _Array = np.where(np.abs(rays) < 1e-12, 1e-12, rays)
    a: _Array = (centre[None, :, :] - half[None, :, :]) / slope[:, None, :]
    b: _Array = (centre[None, :, :] + half[None, :, :]) / slope[:, None, :]
    enter: _Array = np.maximum(np.minimum(a, b).max(axis=2), 0.0)
    leave: _Array = np.maximum(a, b).min(axis=2)
    met: _Array = np.where((enter <= leave) & (enter <= reach_m), enter, np.inf)
    nearest: _Array = met.min(axis=1)
    return np.where(np.isfinite(nearest), met.argmin(axis=1), -1)


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
