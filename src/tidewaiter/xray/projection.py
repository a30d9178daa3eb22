"""Projection: chord × coefficient of every solid, summed for every pixel, band by band."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.attenuation import Array
from tidewaiter.matter.solids import Body
from tidewaiter.xray import kernels
from tidewaiter.xray.bands import Band, Worker, bands, over_bands
from tidewaiter.xray.bits_kernels import CHANNELS
from tidewaiter.xray.gantry import PHASE, Gantry, Span
from tidewaiter.xray.scene import Int32, Scene, arrange

Float32 = NDArray[np.float32]

#: Rows to a band: its channels fit a core's second-level cache.
ROWS_PER_BAND = 16
_SOLIDS_PER_BAND = 4096


@dataclass(frozen=True, slots=True, eq=False)
class Projector:
    """A scene in front of a gantry, ready to be projected band by band.

    Attributes:
        scene: the solids.
        parts: (solids, CHANNELS) float32 per metre of chord; unused channels hold 0.
        bounds: (solids, 4) first and past-the-last row and column that each can cover.
        starts: (bands + 1,) where the list of each band starts in ``members``.
        members: the solids of each band, in their order.
        rays: (2,) x and y of the focal spot in m; (rows, 2) unit vectors; (rows,) lengths in m.
        grid: step in m, phase, number of the first column, columns.
    """

    scene: Scene
    parts: Float32
    bounds: Int32
    starts: Int32
    members: Int32
    rays: kernels.Rays
    grid: kernels.Grid

    @property
    def rows(self) -> int:
        """Rows of the picture."""
        return len(self.rays[2])

    @property
    def columns(self) -> int:
        """Columns of the picture."""
        return self.grid[3]

    def room(self) -> Float32:
        """Make room for the sums of one band."""
        return np.empty(kernels.room_for(ROWS_PER_BAND, self.columns), np.float32)

    def project(self, band: Band, sums: Float32) -> None:
        """Write the sums of one band, row by row, the channels of a pixel side by side."""
        first, last = self.starts[band[0] // ROWS_PER_BAND : band[0] // ROWS_PER_BAND + 2]
        kernels.project_band(
            band,
            self.members[first:last],
            self.scene.arrays,
            self.bounds,
            self.parts,
            self.rays,
            self.grid,
            sums,
        )


def projector(scene: Scene, parts: Array, gantry: Gantry, span: Span, rays: int = 1) -> Projector:
    """Find what each solid can cover, and list the solids of each band.

    Args:
        scene: the solids.
        parts: (solids, channels) per metre of chord.
        gantry: the geometry.
        span: the pixels wanted.
        rays: rays across a cell, each way, evenly spaced; each becomes a pixel of its own.

    Raises:
        DefectError: parts do not fit the solids or are not finite, or the gantry has no such rows.
    """
    if parts.ndim != 2 or len(parts) != len(scene):
        raise DefectError(f"parts of shape {parts.shape} do not fit {len(scene)} solids")
    if parts.shape[1] > CHANNELS:
        raise DefectError(f"at most {CHANNELS} channels at once, not {parts.shape[1]}")
    if not (np.isfinite(parts).all() and np.isfinite(scene.centres).all()):
        raise DefectError("solids must stand at finite places, with finite densities")
    padded = np.zeros((len(parts), CHANNELS), np.float32)
    padded[:, : parts.shape[1]] = parts
    gantry.checked(span)
    lines = gantry if rays == 1 else gantry.finer(rays)
    first, last = span.rows[0] * rays, span.rows[1] * rays
    directions = np.ascontiguousarray(lines.directions[first:last])
    # Spread about the cell's middle, which stays where it is.
    phase = rays * (PHASE - 0.5) + 0.5
    grid = (lines.step_m, phase, span.columns[0] * rays, span.shape[1] * rays)
    bounds = _bounds(scene, lines, directions, grid)
    starts, members = _members(bounds, len(directions))
    return Projector(
        scene=scene,
        parts=padded,
        bounds=bounds,
        starts=starts,
        members=members,
        rays=(
            np.array(gantry.source_m),
            directions,
            np.ascontiguousarray(lines.reach_m[first:last]),
        ),
        grid=grid,
    )


def project(bodies: Scene | Iterable[Body], parts: Array, gantry: Gantry, span: Span) -> Float32:
    """Sum chord × part over solids.

    Args:
        bodies: they add up; one inside another counts twice.
        parts: (solids, channels) per metre of chord, in the order of ``arrange(bodies)``. Ones
            give the length of solid matter.
        gantry: the geometry.
        span: the pixels wanted.

    Returns:
        (rows, channels, columns) float32.

    Raises:
        DefectError: as for ``projector``.
    """
    scene, number = arrange(bodies), parts.shape[1] if parts.ndim == 2 else 0
    groups = [
        _project(projector(scene, parts[:, first : first + CHANNELS], gantry, span))
        for first in range(0, max(number, 1), CHANNELS)
    ]
    return np.ascontiguousarray(np.concatenate(groups, axis=1)[:, :number])


def _project(ready: Projector) -> Float32:
    sums = np.empty((ready.rows, ready.columns * CHANNELS), np.float32)

    def worker() -> Worker:
        room = ready.room()

        def fill(band: Band) -> None:
            ready.project(band, room)
            lines = sums[band[0] : band[1]]
            lines[:] = room[: lines.size].reshape(lines.shape)

        return fill

    over_bands(bands(ready.rows, ROWS_PER_BAND), worker)
    return sums.reshape(ready.rows, ready.columns, CHANNELS).transpose(0, 2, 1)


def _bounds(scene: Scene, gantry: Gantry, directions: Array, grid: kernels.Grid) -> Int32:
    # Angles are counted from the middle of the whole fan, so that a crop rounds as the whole does.
    ahead = gantry.directions[gantry.rows // 2].copy()
    cross = ahead[0] * directions[:, 1] - ahead[1] * directions[:, 0]
    angles = np.arctan2(cross, directions @ ahead)
    sense = -1.0 if angles[0] > angles[-1] else 1.0
    bounds = np.empty((len(scene), 4), np.int32)
    source = np.array(gantry.source_m)

    def worker() -> Worker:
        def bound(band: Band) -> None:
            kernels.bound_band(
                band, scene.arrays, source, ahead, sense, sense * angles, grid, bounds
            )

        return bound

    over_bands(bands(len(scene), _SOLIDS_PER_BAND), worker)
    return bounds


def _members(bounds: Int32, rows: int) -> tuple[Int32, Int32]:
    starts = np.zeros(-(-rows // ROWS_PER_BAND) + 1, np.int32)
    kernels.count_members(bounds, ROWS_PER_BAND, starts)
    members = np.empty(int(starts[-1]), np.int32)
    kernels.list_members(bounds, ROWS_PER_BAND, starts, members)
    return starts, members
