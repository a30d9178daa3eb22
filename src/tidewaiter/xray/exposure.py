"""Exposure: the expected signal behind a scene, without noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tidewaiter.xray.bands import Band, Worker, bands, over_bands
from tidewaiter.xray.beam import BeamModel
from tidewaiter.xray.bits_kernels import CHANNELS
from tidewaiter.xray.energy_kernels import integrate_band, pool_band
from tidewaiter.xray.gantry import Gantry, Span
from tidewaiter.xray.projection import ROWS_PER_BAND, Float32, Projector, projector
from tidewaiter.xray.scene import Int32, Scene

# The kernels take powers of two.
_LOG2_E = 1.4426950408889634
_CM_PER_M = 100.0


@dataclass(frozen=True, slots=True, eq=False)
class Exposure:
    """A scene before a gantry in the light of some beams, ready to be worked out band by band.

    Attributes:
        ready: the scene, projected into the channels of the beams along every ray.
        basis: (CHANNELS, nodes of all beams) float32, times log2 e.
        weights: (2, nodes of all beams) float32, signal and variance.
        starts: (beams + 1,) first node of each beam, and past the last.
        rays: rays across a cell, each way.
    """

    ready: Projector
    basis: Float32
    weights: Float32
    starts: Int32
    rays: int

    @property
    def shape(self) -> tuple[int, int, int]:
        """Beams, rows and columns of the picture."""
        ready = self.ready
        return (len(self.starts) - 1, ready.rows // self.rays, ready.columns // self.rays)

    @property
    def bands(self) -> list[Band]:
        """The rows of the picture, cut into bands."""
        return bands(self.shape[1], ROWS_PER_BAND // self.rays)

    def room(self) -> tuple[Float32, Float32, Float32]:
        """Make room for one band: sums of its rays, their moments, and the cells' moments."""
        beams, _, columns = self.shape
        fine = np.empty((ROWS_PER_BAND, beams, 2, self.ready.columns), np.float32)
        if self.rays == 1:
            return self.ready.room(), fine, fine
        cells = np.empty((ROWS_PER_BAND // self.rays, beams, 2, columns), np.float32)
        return self.ready.room(), fine, cells

    def expose(self, band: Band, room: tuple[Float32, Float32, Float32]) -> Float32:
        """Give the signal and variance of one band, (rows, beams, 2, columns), in that room."""
        sums, fine, cells = room
        rays = self.rays
        first, last = band[0] * rays, band[1] * rays
        self.ready.project((first, last), sums)
        integrate_band(
            last - first, self.ready.columns, sums, self.basis, self.weights, self.starts, fine
        )
        moments = cells[: band[1] - band[0]]
        if rays > 1:
            pool_band(rays, fine, moments)
        return moments


def exposure(scene: Scene, beam: BeamModel, gantry: Gantry, span: Span, rays: int = 1) -> Exposure:
    """Put a scene before a gantry, in the channels of a beam.

    Args:
        scene: the solids.
        beam: the beams.
        gantry: the geometry.
        span: the pixels wanted.
        rays: rays across a cell, each way: see ``Detector``.

    Raises:
        DefectError: a solid is not finite, or the gantry has no such rows.
    """
    shares = np.array([beam.coefficients(one) for one in scene.materials]).reshape(-1, beam.rank)
    parts = shares[scene.stuffs] * (scene.densities * _CM_PER_M)[:, None]
    basis = np.concatenate(beam.basis_cm2_g, axis=1) * _LOG2_E
    padded = np.zeros((CHANNELS, basis.shape[1]), np.float32)
    padded[: len(basis)] = basis
    weights = [np.concatenate(each) for each in (beam.signal, beam.variance)]
    return Exposure(
        ready=projector(scene, parts, gantry, span, rays),
        basis=padded,
        weights=np.array(weights, np.float32),
        starts=np.cumsum([0, *(len(signal) for signal in beam.signal)]).astype(np.int32),
        rays=rays,
    )


def transmitted(of: Exposure, out: Float32 | None = None) -> Float32:
    """Give the share of the signal in air that is left, (beams, rows, columns).

    Args:
        of: what is exposed.
        out: where it is written, of that shape; None: a new array.
    """
    result = np.empty(of.shape, np.float32) if out is None else out

    def worker() -> Worker:
        room = of.room()

        def work(band: Band) -> None:
            moments = of.expose(band, room)
            result[:, band[0] : band[1]] = moments[:, :, 0].transpose(1, 0, 2)

        return work

    over_bands(of.bands, worker)
    return result
