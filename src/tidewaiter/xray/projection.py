"""Projection: chord × coefficient of every solid, summed for every pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.attenuation import Array
from tidewaiter.matter.solids import Box, Cylinder, Solid
from tidewaiter.xray import kernels
from tidewaiter.xray.bands import over_rows
from tidewaiter.xray.gantry import Gantry, Span

Float32 = NDArray[np.float32]

_CORNERS = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], np.float64)
# Rays are tested exactly in the kernel; a pixel more on each side costs nothing and forgives
# the rounding of a bound.
_SLACK = 1


def project(solids: Sequence[Solid], parts: Array, gantry: Gantry, span: Span) -> Float32:
    """Sum chord × part over solids.

    Args:
        solids: they add up; one inside another counts twice.
        parts: (solids, channels) per metre of chord. Ones give the length of solid matter.
        gantry: the geometry.
        span: the pixels wanted.

    Returns:
        (rows, channels, columns) float32.

    Raises:
        DefectError: parts do not fit the solids, or the gantry has no such rows.
    """
    rows, columns = span.shape
    if parts.ndim != 2 or len(parts) != len(solids):
        raise DefectError(f"parts of shape {parts.shape} do not fit {len(solids)} solids")
    sums = np.zeros((rows, parts.shape[1], columns), np.float32)
    slopes, planes = gantry.slopes(span), gantry.planes_z_m(span)
    if not solids:
        return sums
    kinds, centres, axes, halves = _arrays(solids)
    bounds = _bounds(centres, axes, halves, gantry, slopes, planes)
    over_rows(
        kernels.project_band,
        rows,
        np.array(gantry.source_m),
        gantry.detector_x_m,
        slopes,
        planes,
        kinds,
        centres,
        axes,
        halves,
        bounds,
        np.ascontiguousarray(parts, np.float32),
        sums,
    )
    return sums


def _arrays(solids: Sequence[Solid]) -> tuple[NDArray[np.uint8], Array, Array, Array]:
    """Lay solids out as arrays: kinds (n,), centres (n, 3), axes (n, 3, 3), halves (n, 3)."""
    kinds = np.array([_kind(solid) for solid in solids], np.uint8)
    centres = np.array([solid.pose.position_m for solid in solids])
    halves = np.array([solid.shape.half_extents_m for solid in solids])
    x, y, z, w = np.array([solid.pose.rotation for solid in solids]).T
    axes = np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )
    return kinds, centres, np.ascontiguousarray(axes.transpose(2, 0, 1)), halves


def _kind(solid: Solid) -> int:
    shape = solid.shape
    if isinstance(shape, Box):
        return kernels.BOX
    return kernels.CYLINDER if isinstance(shape, Cylinder) else kernels.SPHERE


def _bounds(
    centres: Array, axes: Array, halves: Array, gantry: Gantry, slopes: Array, planes: Array
) -> NDArray[np.int64]:
    """Find the rows and columns that the block around each solid can cover, (n, 4)."""
    reach_z = (np.abs(axes[:, 2, :]) * halves).sum(axis=1)
    corners = np.einsum("nij,nkj->nki", axes, _CORNERS[None] * halves[:, None]) + centres[:, None]
    before = gantry.source_m[0] - corners[..., 0]
    # A corner beside or behind the source has no slope there: such a solid may cover any row.
    slope = np.where(before > 0.0, corners[..., 1] - gantry.source_m[1], np.inf)
    slope = slope / np.where(before > 0.0, before, 1.0)
    steepest = slope.max(axis=1)
    flattest = np.where(np.isinf(steepest), -np.inf, slope.min(axis=1))
    bounds = np.empty((len(centres), 4), np.int64)
    bounds[:, 0] = np.searchsorted(-slopes, -steepest, side="left") - _SLACK
    bounds[:, 1] = np.searchsorted(-slopes, -flattest, side="right") + _SLACK
    bounds[:, 2] = np.searchsorted(-planes, -(centres[:, 2] + reach_z), side="left") - _SLACK
    bounds[:, 3] = np.searchsorted(-planes, -(centres[:, 2] - reach_z), side="right") + _SLACK
    np.clip(bounds[:, :2], 0, slopes.size, out=bounds[:, :2])
    np.clip(bounds[:, 2:], 0, planes.size, out=bounds[:, 2:])
    return bounds
