"""Compiled geometry: how long a ray runs inside a convex form.

Local frame of the form, metres. A ray is o + t · d with t from 0 at the source; the rays of one
row differ only in where they start, o + z · along. Each function fills chords for all of them.
"""

# ruff: noqa: PLR0913, PLR0917  (kernels take bare arrays)
# ruff: noqa: FURB136  (max and min of Numba heed NaN and do not vectorise)

from __future__ import annotations

from math import sqrt

import numpy as np
from numpy.typing import NDArray

from tidewaiter.xray.compiled import kernel

Floats = NDArray[np.float64]

BOX, CYLINDER, SPHERE, CAPSULE, ELLIPSOID, PRISM = 0, 1, 2, 3, 4, 5

# A direction this small stands for zero: its slab is then crossed at ±1e30 m or never.
_TINY = 1e-30
_FAR = 1e30
_FAST = {"contract", "nnan", "nsz"}


@kernel(forceinline=True)
def slab(origin: float, direction: float, half: float) -> tuple[float, float]:
    """Where a line crosses |x| ≤ half."""
    if abs(direction) < _TINY:
        direction = _TINY
    inverse = 1.0 / direction
    one = (-half - origin) * inverse
    two = (half - origin) * inverse
    return (one, two) if one < two else (two, one)


@kernel
def _tube(ox: float, oz: float, dx: float, dz: float, radius: float) -> tuple[float, float]:
    """Where a line crosses a disc x² + z² ≤ r² (a tube about y)."""
    square = dx * dx + dz * dz
    if square < _TINY:
        inside = ox * ox + oz * oz <= radius * radius
        return (-_FAR, _FAR) if inside else (1.0, -1.0)
    middle = -(ox * dx + oz * dz) / square
    # The distance from the axis, taken at the nearest point, keeps digits that b² − ac loses.
    nx, nz = ox + middle * dx, oz + middle * dz
    left = radius * radius - nx * nx - nz * nz
    if left <= 0.0:
        return 1.0, -1.0
    reach = sqrt(left / square)
    return middle - reach, middle + reach


@kernel
def _prism(
    x: float, y: float, z: float, d: Floats, half: Floats, edges: Floats
) -> tuple[float, float]:
    """Where a line crosses a convex outline drawn out along y."""
    near, end = slab(y, d[1], half[1])
    for n in range(edges.shape[0]):
        slope = edges[n, 0] * d[0] + edges[n, 1] * d[2]
        left = edges[n, 2] - edges[n, 0] * x - edges[n, 1] * z
        if abs(slope) < _TINY:
            if left < 0.0:
                return 1.0, -1.0
        elif slope > 0.0:
            end = min(end, left / slope)
        else:
            near = max(near, left / slope)
    return near, end


@kernel(forceinline=True)
def interval(
    kind: int, x: float, y: float, z: float, d: Floats, half: Floats, edges: Floats
) -> tuple[float, float]:
    """Where the line from (x, y, z) along the unit vector d crosses a form; crossed if near < end.

    Args:
        kind: BOX, CYLINDER or PRISM: forms that may lie along the travel and look alike in all
            columns, and a cylinder that a ray runs along.
        x: start of the line, local frame, m.
        y: likewise.
        z: likewise.
        d: (3,) unit direction, local frame.
        half: (3,) half extents, m.
        edges: (corners, 3) half planes of a prism.
    """
    if kind == BOX:
        near, end = slab(x, d[0], half[0])
        low, high = slab(y, d[1], half[1])
        near, end = max(near, low), min(end, high)
        low, high = slab(z, d[2], half[2])
        return max(near, low), min(end, high)
    if kind == CYLINDER:
        near, end = slab(y, d[1], half[1])
        low, high = _tube(x, z, d[0], d[2], half[0])
        return max(near, low), min(end, high)
    return _prism(x, y, z, d, half, edges)


@kernel(forceinline=True, fastmath=_FAST)
def _kept(near: float, end: float, far: float) -> float:
    """What of an interval lies between source and cell, written so that callers vectorise."""
    near = 0.0 if near < 0.0 else near
    end = far if end > far else end
    length = end - near
    return length if length > 0.0 else 0.0


@kernel(fastmath=_FAST)
def _box_chords(
    o: Floats, d: Floats, along: Floats, z: Floats, half: Floats, far: float, chord: Floats,
    first: int, last: int,
) -> None:  # fmt: skip
    """Chords of a turned box, written so that it vectorises."""
    ix = 1.0 / (d[0] if abs(d[0]) > _TINY else _TINY)
    iy = 1.0 / (d[1] if abs(d[1]) > _TINY else _TINY)
    iz = 1.0 / (d[2] if abs(d[2]) > _TINY else _TINY)
    sx, sy, sz = half[0] * abs(ix), half[1] * abs(iy), half[2] * abs(iz)
    ox, oy, oz = -o[0] * ix, -o[1] * iy, -o[2] * iz
    ax, ay, az = -along[0] * ix, -along[1] * iy, -along[2] * iz
    for c in range(np.uintp(first), np.uintp(last)):
        mx, my, mz = ox + z[c] * ax, oy + z[c] * ay, oz + z[c] * az
        near, end = mx - sx, mx + sx
        low, high = my - sy, my + sy
        near = low if low > near else near
        end = high if high < end else end
        low, high = mz - sz, mz + sz
        near = low if low > near else near
        end = high if high < end else end
        chord[c] = _kept(near, end, far)


@kernel(fastmath=_FAST)
def _cylinder_chords(
    o: Floats, d: Floats, along: Floats, z: Floats, half: Floats, far: float, chord: Floats,
    first: int, last: int,
) -> None:  # fmt: skip
    """Chords of a cylinder about local y that the rays do not run along."""
    iy = 1.0 / (d[1] if abs(d[1]) > _TINY else _TINY)
    sy, oy, ay = half[1] * abs(iy), -o[1] * iy, -along[1] * iy
    inverse = 1.0 / (d[0] * d[0] + d[2] * d[2])
    square = half[0] * half[0] * inverse
    # Distance from the axis at the nearest point: |(o + z · along) × d| across the axis.
    ocross, across = (o[0] * d[2] - o[2] * d[0]) * inverse, along[0] * d[2] - along[2] * d[0]
    across *= inverse
    odot, adot = o[0] * d[0] + o[2] * d[2], along[0] * d[0] + along[2] * d[2]
    odot, adot = -odot * inverse, -adot * inverse
    for c in range(np.uintp(first), np.uintp(last)):
        cross = ocross + z[c] * across
        left = square - cross * cross
        reach = sqrt(left if left > 0.0 else 0.0)
        middle = odot + z[c] * adot
        near, end = middle - reach, middle + reach
        my = oy + z[c] * ay
        low, high = my - sy, my + sy
        near = low if low > near else near
        end = high if high < end else end
        length = _kept(near, end, far)
        chord[c] = length if left > 0.0 else 0.0


@kernel(fastmath=_FAST)
def _ball_chords(
    o: Floats, d: Floats, along: Floats, z: Floats, half: Floats, far: float, chord: Floats,
    first: int, last: int,
) -> None:  # fmt: skip
    """Chords of an ellipsoid: of a ball of radius 1 in stretched coordinates."""
    ox, oy, oz = o[0] / half[0], o[1] / half[1], o[2] / half[2]
    dx, dy, dz = d[0] / half[0], d[1] / half[1], d[2] / half[2]
    ax, ay, az = along[0] / half[0], along[1] / half[1], along[2] / half[2]
    inverse = 1.0 / (dx * dx + dy * dy + dz * dz)
    odot, adot = ox * dx + oy * dy + oz * dz, ax * dx + ay * dy + az * dz
    odot, adot = -odot * inverse, -adot * inverse
    # What is left of o + z · along across the direction.
    ox, oy, oz = ox + odot * dx, oy + odot * dy, oz + odot * dz
    ax, ay, az = ax + adot * dx, ay + adot * dy, az + adot * dz
    for c in range(np.uintp(first), np.uintp(last)):
        x, y, w = ox + z[c] * ax, oy + z[c] * ay, oz + z[c] * az
        left = (1.0 - x * x - y * y - w * w) * inverse
        reach = sqrt(left if left > 0.0 else 0.0)
        middle = odot + z[c] * adot
        near, end = middle - reach, middle + reach
        chord[c] = _kept(near, end, far)


@kernel(fastmath=_FAST)
def _capsule_chords(
    o: Floats, d: Floats, along: Floats, z: Floats, half: Floats, far: float, chord: Floats,
    first: int, last: int,
) -> None:  # fmt: skip
    """Chords of a capsule about local y: from the first of its three parts to the last."""
    straight = half[1] - half[0]
    radius = half[0] * half[0]
    iy = 1.0 / (d[1] if abs(d[1]) > _TINY else _TINY)
    sy, oy, ay = straight * abs(iy), -o[1] * iy, -along[1] * iy
    across = d[0] * d[0] + d[2] * d[2]
    inverse = 1.0 / (across if across > _TINY else _TINY)
    for c in range(np.uintp(first), np.uintp(last)):
        x, y, w = o[0] + z[c] * along[0], o[1] + z[c] * along[1], o[2] + z[c] * along[2]
        flat = -(x * d[0] + w * d[2]) * inverse
        px, pw = x + flat * d[0], w + flat * d[2]
        left = (radius - px * px - pw * pw) * inverse
        reach = sqrt(left if left > 0.0 else 0.0)
        my = oy + z[c] * ay
        low, high = my - sy, my + sy
        near, end = flat - reach, flat + reach
        near = low if low > near else near
        end = high if high < end else end
        none = left <= 0.0 or near >= end
        near, end = (_FAR if none else near), (-_FAR if none else end)
        for side in (-1.0, 1.0):
            yy = y + side * straight
            middle = -(x * d[0] + yy * d[1] + w * d[2])
            qx, qy, qw = x + middle * d[0], yy + middle * d[1], w + middle * d[2]
            left = radius - qx * qx - qy * qy - qw * qw
            reach = sqrt(left if left > 0.0 else 0.0)
            low = middle - reach if left > 0.0 else _FAR
            high = middle + reach if left > 0.0 else -_FAR
            near = low if low < near else near
            end = high if high > end else end
        chord[c] = _kept(near, end, far)


@kernel(fastmath=_FAST)
def _prism_chords(
    o: Floats, d: Floats, along: Floats, z: Floats, half: Floats, edges: Floats, far: float,
    chord: Floats, first: int, last: int,
) -> None:  # fmt: skip
    """Chords of a prism: one half plane after the other, over all columns at once."""
    iy = 1.0 / (d[1] if abs(d[1]) > _TINY else _TINY)
    sy, oy, ay = half[1] * abs(iy), -o[1] * iy, -along[1] * iy
    near, end = np.empty(last - first), np.empty(last - first)
    zs = z[first:last]
    for c in range(zs.size):
        middle = oy + zs[c] * ay
        near[c] = middle - sy if middle - sy > 0.0 else 0.0
        end[c] = middle + sy if middle + sy < far else far
    for n in range(edges.shape[0]):
        nx, nz = edges[n, 0], edges[n, 1]
        if nx == 0.0 and nz == 0.0:
            break
        slope = nx * d[0] + nz * d[2]
        slope = slope if abs(slope) > _TINY else _TINY
        at = (edges[n, 2] - nx * o[0] - nz * o[2]) / slope
        by = -(nx * along[0] + nz * along[2]) / slope
        if slope > 0.0:
            for c in range(zs.size):
                cut = at + zs[c] * by
                end[c] = cut if cut < end[c] else end[c]
        else:
            for c in range(zs.size):
                cut = at + zs[c] * by
                near[c] = cut if cut > near[c] else near[c]
    out = chord[first:last]
    for c in range(zs.size):
        length = end[c] - near[c]
        out[c] = length if length > 0.0 else 0.0


@kernel
def _one_by_one(
    kind: int, o: Floats, d: Floats, along: Floats, z: Floats, half: Floats, edges: Floats,
    far: float, chord: Floats, first: int, last: int,
) -> None:  # fmt: skip
    """Chords of a cylinder that the rays run along."""
    for c in range(np.uintp(first), np.uintp(last)):
        x, y, w = o[0] + z[c] * along[0], o[1] + z[c] * along[1], o[2] + z[c] * along[2]
        near, end = interval(kind, x, y, w, d, half, edges)
        chord[c] = max(min(end, far) - max(near, 0.0), 0.0)


@kernel
def row_chords(
    kind: int, o: Floats, d: Floats, along: Floats, z: Floats, half: Floats, edges: Floats,
    far: float, chord: Floats, first: int, last: int,
) -> None:  # fmt: skip
    """Fill the chords of a row of rays through one form.

    Args:
        kind: as for ``interval``.
        o: (3,) where the ray of z = 0 starts, local frame, m.
        d: (3,) unit direction of all rays.
        along: (3,) the world's z axis in the local frame.
        z: (columns,) where each ray starts along it, m.
        half: (3,) half extents, m.
        edges: half planes of a prism.
        far: length of the rays, m.
        chord: (columns,) written from ``first`` to ``last``, m.
        first: first column.
        last: past the last column.
    """
    if kind == BOX:
        _box_chords(o, d, along, z, half, far, chord, first, last)
    elif kind == CYLINDER and d[0] * d[0] + d[2] * d[2] > 1e-12:
        _cylinder_chords(o, d, along, z, half, far, chord, first, last)
    elif kind in (SPHERE, ELLIPSOID):
        _ball_chords(o, d, along, z, half, far, chord, first, last)
    elif kind == CAPSULE:
        _capsule_chords(o, d, along, z, half, far, chord, first, last)
    elif kind == PRISM:
        _prism_chords(o, d, along, z, half, edges, far, chord, first, last)
    else:
        _one_by_one(kind, o, d, along, z, half, edges, far, chord, first, last)
