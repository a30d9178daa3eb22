"""Compiled kernels: chords, energy sums, noise. All of them, with their constants, in this file.

Numba's disk cache is keyed by the text of one file only, so a kernel must not call, or read a
constant from, another module: a change there would go unseen. Every kernel releases the GIL and
works on a band of rows that it alone writes; results do not depend on how bands are cut.
"""

# ruff: noqa: PLR0913, PLR0917  (kernels take bare arrays)

from __future__ import annotations

from collections.abc import Callable
from math import exp, log, sqrt
from typing import Any, TypeVar, cast

import numpy as np
from numba import njit  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]
from numpy.typing import NDArray

_Floats = NDArray[np.float64]
_F = TypeVar("_F", bound=Callable[..., Any])

BOX, CYLINDER, SPHERE = 0, 1, 2

# A direction this small stands for zero: its slab is then crossed at ±1e30 m or never.
_TINY = 1e-30
_LOG2_E = np.float32(1.4426950408889634)
# Past 2^-120 of the beam nothing is left, and float32 still holds it.
_DEEPEST = np.float32(120.0)
# Below this mean the Poisson law is drawn exactly; above, by its normal expansion.
_FEW = 40.0

_ROUND = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_S30, _S27, _S31, _S11 = np.uint64(30), np.uint64(27), np.uint64(31), np.uint64(11)
_PHOTONS, _ELECTRONICS = np.uint64(1), np.uint64(2)


def _kernel(function: _F) -> _F:
    """Compile lazily; with the disk cache where there is a place for it, else without."""
    options = {"nogil": True, "error_model": "numpy"}
    try:
        return cast("_F", njit(cache=True, **options)(function))
    except RuntimeError:  # "no locator available": neither package nor home can be written
        return cast("_F", njit(**options)(function))


@_kernel
def _slab(origin: float, direction: float, half: float) -> tuple[float, float]:
    """Where a line crosses |x| ≤ half."""
    if abs(direction) < _TINY:
        direction = _TINY
    inverse = 1.0 / direction
    one = (-half - origin) * inverse
    two = (half - origin) * inverse
    return min(one, two), max(one, two)


@_kernel
def _tube(ox: float, oz: float, dx: float, dz: float, radius: float) -> tuple[float, float]:
    """Where a line crosses a disc x² + z² ≤ r² (a tube about y)."""
    square = dx * dx + dz * dz
    gap = ox * ox + oz * oz - radius * radius
    if square < _TINY:
        return (-1.0 / _TINY, 1.0 / _TINY) if gap <= 0.0 else (1.0, -1.0)
    middle = -(ox * dx + oz * dz) / square
    # The distance from the axis, taken at the nearest point, keeps digits that b² − ac loses.
    nx, nz = ox + middle * dx, oz + middle * dz
    left = radius * radius - nx * nx - nz * nz
    if left <= 0.0:
        return 1.0, -1.0
    reach = sqrt(left / square)
    return middle - reach, middle + reach


@_kernel
def _box_chords(
    o: _Floats, d: _Floats, along: _Floats, z: _Floats, half: _Floats, far: float, chord: _Floats
) -> None:
    """Chords of a turned box; the ray of column c starts at o + z[c] · along, local frame."""
    for c in range(chord.size):
        near, end = 0.0, far
        for k in range(3):
            one, two = _slab(o[k] + z[c] * along[k], d[k], half[k])
            near, end = max(near, one), min(end, two)
        chord[c] = max(end - near, 0.0)


@_kernel
def _cylinder_chords(
    o: _Floats, d: _Floats, along: _Floats, z: _Floats, half: _Floats, far: float, chord: _Floats
) -> None:
    """Chords of a cylinder about local y; arguments as for a box."""
    for c in range(chord.size):
        near, end = _slab(o[1] + z[c] * along[1], d[1], half[1])
        one, two = _tube(o[0] + z[c] * along[0], o[2] + z[c] * along[2], d[0], d[2], half[0])
        chord[c] = max(min(end, two, far) - max(near, one, 0.0), 0.0)


@_kernel
def _sphere_chords(
    o: _Floats, d: _Floats, along: _Floats, z: _Floats, half: _Floats, far: float, chord: _Floats
) -> None:
    """Chords of a ball; arguments as for a box."""
    for c in range(chord.size):
        x, y, w = o[0] + z[c] * along[0], o[1] + z[c] * along[1], o[2] + z[c] * along[2]
        middle = -(x * d[0] + y * d[1] + w * d[2])
        x, y, w = x + middle * d[0], y + middle * d[1], w + middle * d[2]
        left = half[0] * half[0] - x * x - y * y - w * w
        reach = sqrt(max(left, 0.0))
        chord[c] = max(min(middle + reach, far) - max(middle - reach, 0.0), 0.0)


@_kernel
def _into_local(axes: _Floats, vector: _Floats, out: _Floats) -> None:
    """Turn a world vector into the frame whose axes are the columns of ``axes``."""
    for k in range(3):
        out[k] = axes[0, k] * vector[0] + axes[1, k] * vector[1] + axes[2, k] * vector[2]


@_kernel
def project_band(
    band: tuple[int, int],
    source: _Floats,
    detector_x: float,
    slopes: _Floats,
    planes: _Floats,
    kinds: NDArray[np.uint8],
    centres: _Floats,
    axes: _Floats,
    halves: _Floats,
    bounds: NDArray[np.int64],
    parts: NDArray[np.float32],
    sums: NDArray[np.float32],
) -> None:
    """Add chord × part of every solid to the channels of a band of rows.

    Args:
        band: first and past-the-last row, indices into slopes and sums.
        source: (2,) x and y of the source, m.
        detector_x: x where rays end, m.
        slopes: (rows,) rise of each ray per metre toward −x.
        planes: (columns,) z of each column, m.
        kinds: (n,) BOX, CYLINDER or SPHERE.
        centres: (n, 3) m.
        axes: (n, 3, 3) rotation matrices, local axes as columns.
        halves: (n, 3) half extents in the local frame, m.
        bounds: (n, 4) first and past-the-last row and column that the solid can cover.
        parts: (n, channels) per metre of chord.
        sums: (rows, channels, columns), added to.
    """
    chords, z = np.empty(planes.size), np.empty(planes.size)
    o, d, along = np.empty(3), np.empty(3), np.empty(3)
    world = np.empty(3)
    for i in range(kinds.size):
        first, last = bounds[i, 2], bounds[i, 3]
        top, bottom = max(bounds[i, 0], band[0]), min(bounds[i, 1], band[1])
        if first >= last or top >= bottom:
            continue
        chord = chords[: last - first]
        # From the plane's own z, not from the first column: a crop must equal the whole.
        for c in range(chord.size):
            z[c] = planes[first + c] - centres[i, 2]
        world[0], world[1], world[2] = source[0] - centres[i, 0], source[1] - centres[i, 1], 0.0
        _into_local(axes[i], world, o)
        world[0], world[1], world[2] = 0.0, 0.0, 1.0
        _into_local(axes[i], world, along)
        for row in range(top, bottom):
            slant = sqrt(1.0 + slopes[row] * slopes[row])
            world[0], world[1], world[2] = -1.0 / slant, slopes[row] / slant, 0.0
            _into_local(axes[i], world, d)
            far = (source[0] - detector_x) * slant
            if kinds[i] == BOX:
                _box_chords(o, d, along, z, halves[i], far, chord)
            elif kinds[i] == CYLINDER:
                _cylinder_chords(o, d, along, z, halves[i], far, chord)
            else:
                _sphere_chords(o, d, along, z, halves[i], far, chord)
            for k in range(parts.shape[1]):
                part = parts[i, k]
                line = sums[row, k, first:last]
                for c in range(line.size):
                    line[c] += part * np.float32(chord[c])


@_kernel
def _attenuate(
    depth: NDArray[np.float32], bits: NDArray[np.int32], left: NDArray[np.float32]
) -> None:
    """Put e^(−depth) into ``left``, to 3e-7: 2^(−n) by its bit pattern, 2^(−f) by a polynomial.

    Written so that it vectorises; the library's exp does not.
    """
    power = bits.view(np.float32)
    for c in range(depth.size):
        y = min(max(depth[c], np.float32(0.0)) * _LOG2_E, _DEEPEST)
        n = np.int32(y)
        f = np.float32(n) - y
        bits[c] = (np.int32(127) - n) << np.int32(23)
        # Taylor series of 2^f about −1/2, degree 6: 2^(−1/2) Σ (ln 2)^k (f + 1/2)^k / k!
        g = f + np.float32(0.5)
        p = np.float32(1.0891941e-4)
        p = p * g + np.float32(9.4282494e-4)
        p = p * g + np.float32(6.8010443e-3)
        p = p * g + np.float32(3.9247332e-2)
        p = p * g + np.float32(1.6986579e-1)
        p = p * g + np.float32(4.9012907e-1)
        left[c] = p * g + np.float32(7.0710678e-1)
    for c in range(depth.size):
        left[c] *= power[c]


@_kernel
def integrate_band(
    band: tuple[int, int],
    sums: NDArray[np.float32],
    basis: NDArray[np.float32],
    weights: NDArray[np.float32],
    moments: NDArray[np.float32],
) -> None:
    """Sum over energy: moment m of a pixel is Σ weights[m, j] · e^(−Σ basis[k, j] sums[k]).

    Args:
        band: first and past-the-last row.
        sums: (rows, channels, columns).
        basis: (channels, nodes).
        weights: (moments, nodes).
        moments: (moments, rows, columns), written.
    """
    columns = sums.shape[2]
    depth = np.empty(columns, np.float32)
    left = np.empty(columns, np.float32)
    bits = np.empty(columns, np.int32)
    for row in range(band[0], band[1]):
        for m in range(weights.shape[0]):
            moments[m, row, :] = np.float32(0.0)
        for j in range(basis.shape[1]):
            depth[:] = np.float32(0.0)
            for k in range(basis.shape[0]):
                share = basis[k, j]
                line = sums[row, k]
                for c in range(columns):
                    depth[c] += share * line[c]
            _attenuate(depth, bits, left)
            for m in range(weights.shape[0]):
                weight = weights[m, j]
                target = moments[m, row]
                for c in range(columns):
                    target[c] += weight * left[c]


@_kernel
def _mix(z: np.uint64) -> np.uint64:
    """Finalise 64 bits (Stafford's variant 13, as in SplitMix64; Steele et al. 2014)."""
    z = (z ^ (z >> _S30)) * _MIX_1
    z = (z ^ (z >> _S27)) * _MIX_2
    return z ^ (z >> _S31)


@_kernel
def uniform(key: NDArray[np.uint64], row: int, column: int, lane: np.uint64) -> float:
    """Draw from (0, 1) by counter: the same for the same key, row, column and lane."""
    z = _mix(key[0] + _ROUND * np.uint64(row))
    z = _mix((z ^ key[1]) + _ROUND * np.uint64(column))
    z = _mix(z + _ROUND * lane)
    return (np.float64(z >> _S11) + 0.5) * (1.0 / 9007199254740992.0)


@_kernel
def normal_quantile(p: float) -> float:
    """Invert the normal distribution to 1e-7 (Wichura 1988, algorithm AS 241, PPND7)."""
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        top = ((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179
        below = ((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1.0
        return q * top / below
    r = sqrt(-log(min(p, 1.0 - p)))
    if r <= 5.0:
        r -= 1.6
        top = ((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777
        below = (0.12021132975 * r + 0.73700164250) * r + 1.0
    else:
        r -= 5.0
        top = ((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150
        below = (0.012258202635 * r + 0.24197894225) * r + 1.0
    return top / below if q > 0.0 else -top / below


@_kernel
def poisson_quantile(p: float, mean: float) -> float:
    """Invert the Poisson law: exactly for small means, else by its normal expansion.

    The expansion (Cornish and Fisher 1938, first term) keeps the skewness and is within a third
    of a count of the exact quantile.
    """
    if mean >= _FEW:
        z = normal_quantile(p)
        return mean + sqrt(mean) * z + (z * z - 1.0) / 6.0
    term = exp(-mean)
    total, n = term, 0
    while total < p and n < 200:
        n += 1
        term *= mean / n
        total += term
    return float(n)


@_kernel
def digitise_band(
    band: tuple[int, int],
    corner: tuple[int, int],
    key: NDArray[np.uint64],
    moments: NDArray[np.float32],
    photons: _Floats,
    levels: tuple[float, float, float],
    counts: NDArray[np.uint16],
) -> None:
    """Turn expected signals into counts with quantum and electronic noise.

    A pixel's signal is a sum over caught photons of different energies; it is drawn as a scaled
    Poisson number with the same mean and variance.

    Args:
        band: first and past-the-last row, indices into the arrays.
        corner: row and column of element (0, 0) on the gantry's own grid: it keys the noise, so
            that a crop equals the whole.
        key: (2,) of the noise.
        moments: (2, rows, columns) signal and variance, see ``BeamModel``.
        photons: (rows,) photons caught in air.
        levels: dark level, counts in air above it, standard deviation of the electronics.
        counts: (rows, columns), written.
    """
    dark, air, sigma = levels
    for row in range(band[0], band[1]):
        for column in range(counts.shape[1]):
            signal = float(moments[0, row, column])
            spread = max(float(moments[1, row, column]), 1e-35)
            effective = photons[row] * signal * signal / spread
            here, there = corner[0] + row, corner[1] + column
            drawn = poisson_quantile(uniform(key, here, there, _PHOTONS), effective)
            seen = signal * drawn / max(effective, 1e-35)
            hum = sigma * normal_quantile(uniform(key, here, there, _ELECTRONICS))
            level = dark + air * seen + hum
            counts[row, column] = np.uint16(min(max(level + 0.5, 0.0), 65535.0))
