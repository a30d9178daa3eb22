"""Compiled sums over energy: from a pixel's channels to its signal and variance in each beam."""

# ruff: noqa: PLR0913, PLR0917  (kernels take bare arrays)
# ruff: noqa: FURB136  (max and min of Numba heed NaN and do not vectorise)

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tidewaiter.xray.bits_kernels import CHANNELS, as_float
from tidewaiter.xray.compiled import kernel

Float32 = NDArray[np.float32]
Ints = NDArray[np.int32]

# Pixels whose energies are summed together: their lines fit a core's first-level cache.
_TILE = 256
# Past 2^-120 of the beam nothing is left, and float32 still holds it.
_DEEPEST = np.float32(120.0)
_FAST = {"contract", "nnan", "nsz"}


@kernel(fastmath=_FAST)
def left_of(depth: np.float32) -> np.float32:
    """Give 2^(−depth), to 3e-7: 2^(−n) by its bit pattern, 2^(−f) by a polynomial.

    Written so that it vectorises; the library's exp does not.
    """
    y = np.float32(0.0) if depth < np.float32(0.0) else depth
    y = _DEEPEST if y > _DEEPEST else y
    n = np.int32(y)
    f = np.float32(n) - y
    # Taylor series of 2^f about −1/2, degree 6: 2^(−1/2) Σ (ln 2)^k (f + 1/2)^k / k!
    g = f + np.float32(0.5)
    p = np.float32(1.0891941e-4)
    p = p * g + np.float32(9.4282494e-4)
    p = p * g + np.float32(6.8010443e-3)
    p = p * g + np.float32(3.9247332e-2)
    p = p * g + np.float32(1.6986579e-1)
    p = p * g + np.float32(4.9012907e-1)
    p = p * g + np.float32(7.0710678e-1)
    return p * as_float((np.int32(127) - n) << np.int32(23))


@kernel(fastmath=_FAST)
def _part_channels(row: Float32, tile: Float32) -> None:
    """Part the channels of a tile of pixels: four lines of ``_TILE`` each, zeros beyond the row."""
    pixels = row.reshape((row.size // CHANNELS, CHANNELS))
    for c in range(pixels.shape[0]):
        tile[c] = pixels[c, 0]
        tile[_TILE + c] = pixels[c, 1]
        tile[2 * _TILE + c] = pixels[c, 2]
        tile[3 * _TILE + c] = pixels[c, 3]


@kernel(fastmath=_FAST)
def _expose(tile: Float32, basis: Float32, weights: Float32, j: int) -> None:
    """Add node j to the last two lines of a tile: signal and variance.

    All lines lie in one array at distances known beforehand, so the loop vectorises unchecked.
    """
    b0, b1, b2, b3 = basis[0, j], basis[1, j], basis[2, j], basis[3, j]
    w0, w1 = weights[0, j], weights[1, j]
    for c in range(_TILE):
        depth = b0 * tile[c] + b1 * tile[_TILE + c]
        depth += b2 * tile[2 * _TILE + c] + b3 * tile[3 * _TILE + c]
        left = left_of(depth)
        tile[4 * _TILE + c] += w0 * left
        tile[5 * _TILE + c] += w1 * left


@kernel
def integrate_band(
    rows: int,
    columns: int,
    sums: Float32,
    basis: Float32,
    weights: Float32,
    starts: Ints,
    moments: Float32,
) -> None:
    """Sum over the energy of each beam: Σ weights[m, j] · 2^(−Σ basis[k, j] sums[k]).

    Args:
        rows: rows of the band.
        columns: columns of the picture.
        sums: (rows × columns × CHANNELS,), see ``project_band``.
        basis: (CHANNELS, nodes of all beams), times log2 e.
        weights: (2, nodes of all beams) for signal and variance.
        starts: (beams + 1,) first node of each beam, and past the last.
        moments: (rows, beams, 2, columns), written.
    """
    tile = np.zeros(6 * _TILE, np.float32)
    for row in range(rows):
        for first in range(0, columns, _TILE):
            last = min(first + _TILE, columns)
            at = CHANNELS * (row * columns + first)
            _part_channels(sums[at : at + CHANNELS * (last - first)], tile)
            for beam in range(starts.size - 1):
                tile[4 * _TILE :] = np.float32(0.0)
                for j in range(starts[beam], starts[beam + 1]):
                    _expose(tile, basis, weights, j)
                for m in range(2):
                    of = (4 + m) * _TILE
                    moments[row, beam, m, first:last] = tile[of : of + last - first]


@kernel(fastmath=_FAST)
def pool_band(rays: int, fine: Float32, moments: Float32) -> None:
    """Average the rays that cross one cell: signal and variance add up over its face.

    Args:
        rays: rays across a cell, each way.
        fine: (rows × rays, beams, 2, columns × rays).
        moments: (rows, beams, 2, columns), written.
    """
    share = np.float32(1.0 / (rays * rays))
    rows, beams, number, columns = moments.shape
    for row in range(rows):
        for beam in range(beams):
            for m in range(number):
                target = moments[row, beam, m]
                target[:] = np.float32(0.0)
                for down in range(rays):
                    line = fine[row * rays + down, beam, m].reshape((columns, rays))
                    for c in range(columns):
                        total = np.float32(0.0)
                        for along in range(rays):
                            total += line[c, along]
                        target[c] += total
                for c in range(columns):
                    target[c] *= share
