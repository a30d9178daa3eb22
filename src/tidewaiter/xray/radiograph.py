"""Radiographs: what a scan of solids gives, with noise and without.

A count is made of the dark level, the signal as a share of the signal in air, quantum noise and
the noise of the electronics, in 16 bits. Gain and dark level are corrected per cell as real
arrays do, so in air every cell shows the same level; cells farther from the source catch fewer
photons, and only their noise tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.errors import DefectError
from tidewaiter.base.streams import digest
from tidewaiter.matter.attenuation import Array
from tidewaiter.matter.solids import Solid
from tidewaiter.xray import kernels
from tidewaiter.xray.bands import over_rows
from tidewaiter.xray.beam import AIR_PHOTONS, BeamModel, equivalent_g_cm2, model
from tidewaiter.xray.gantry import SIDE, Gantry, Span
from tidewaiter.xray.projection import Float32, project
from tidewaiter.xray.setting import Setting

DARK_COUNTS = 100
AIR_COUNTS = 60_000
# Electronic noise of one reading (estimate: 15 bits above the noise floor).
SIGMA_COUNTS = 2.0

_CM_PER_M = 100.0


@dataclass(frozen=True, slots=True, eq=False)
class Radiograph:
    """One picture.

    Attributes:
        counts: (rows, columns) uint16. Row 0 is the top, the first column the one nearest the
            doors: the box as seen from the source. ``DARK_COUNTS`` is black, and air lies
            ``AIR_COUNTS`` above it.
        setting: how it was taken.
        span: where its pixels lie on the gantry's grid.
        gantry: the geometry.
    """

    counts: NDArray[np.uint16]
    setting: Setting
    span: Span
    gantry: Gantry

    def __post_init__(self) -> None:
        """Refuse a picture that does not fit its span."""
        if self.counts.shape != self.span.shape:
            raise DefectError(f"a picture of shape {self.counts.shape} does not fit {self.span}")

    @property
    def pixel_m(self) -> tuple[float, float]:
        """Width (along z) and height of a pixel on the centre plane x = 0."""
        return (self.gantry.step_m, self.gantry.pitch_m)

    def at(self, row: float, column: float) -> tuple[float, float]:
        """Give z and y, metres, of a pixel's centre on the centre plane x = 0.

        Args:
            row: index into ``counts``; fractions are allowed.
            column: likewise.
        """
        z_m = self.gantry.column_z_m(column + self.span.columns[0])
        return (z_m, self.gantry.row_y_m(row + self.span.rows[0]))

    def pixel(self, z_m: float, y_m: float) -> tuple[float, float]:
        """Undo ``at``: give row and column, fractions of pixels, perhaps outside the picture."""
        row = self.gantry.row_at(y_m) - self.span.rows[0]
        return (row, self.gantry.column_at(z_m) - self.span.columns[0])

    def transmission(self) -> Float32:
        """Give the share of the signal in air, (rows, columns); noise may take it below 0."""
        return (self.counts.astype(np.float32) - DARK_COUNTS) / np.float32(AIR_COUNTS)


def radiograph(
    solids: Sequence[Solid],
    setting: Setting,
    noise_key: str,
    span: Span | None = None,
    gantry: Gantry = SIDE,
) -> Radiograph:
    """Take a picture of solids.

    Noise is drawn by counter from (key, setting, row, column on the gantry's grid): a crop
    equals the whole, and the same key gives the same noise whatever else is in the box.

    Args:
        solids: what stands in the gantry, in the frame of ``gantry``.
        setting: view and beam.
        noise_key: names this scan's noise.
        span: the pixels wanted; None: a 40-foot box.
        gantry: the geometry.
    """
    where = gantry.span() if span is None else span
    beam = model(setting.beam)
    moments = _moments(solids, beam, where, gantry, np.stack((beam.signal, beam.variance)))
    counts = np.empty(where.shape, np.uint16)
    over_rows(
        kernels.digitise_band,
        where.shape[0],
        (where.rows[0], where.columns[0]),
        np.frombuffer(digest(noise_key, "radiograph", str(setting)), "<u8").astype(np.uint64),
        moments,
        AIR_PHOTONS / (1.0 + gantry.slopes(where) ** 2),
        (float(DARK_COUNTS), float(AIR_COUNTS), SIGMA_COUNTS),
        counts,
    )
    counts.flags.writeable = False
    return Radiograph(counts, setting, where, gantry)


def transmission(
    solids: Sequence[Solid],
    setting: Setting,
    span: Span | None = None,
    gantry: Gantry = SIDE,
) -> Float32:
    """Give the expected share of the signal in air, without noise: (rows, columns), 0 to 1.

    Arguments as for ``radiograph``, whose geometry it shares.
    """
    where = gantry.span() if span is None else span
    beam = model(setting.beam)
    return _moments(solids, beam, where, gantry, beam.signal[None])[0]


def areal_density_g_cm2(
    transmission: Array | Float32, setting: Setting, of: str = "steel"
) -> Array:
    """Give the areal density of a material that would leave the same signal.

    At these energies one g/cm² of most things stops about the same, so this is roughly the mass
    in the way of the ray; exactly so for the named material.

    Args:
        transmission: any shape; values outside 0 to 1 are taken to the nearest end.
        setting: how it was taken.
        of: a name of ``materials.names()``.

    Returns:
        Same shape, g/cm², falling as transmission grows, at most 1000.

    Raises:
        DefectError: no such material.
    """
    return equivalent_g_cm2(np.asarray(transmission, np.float64), setting.beam, of)


def _moments(
    solids: Sequence[Solid], beam: BeamModel, span: Span, gantry: Gantry, weights: Array
) -> Float32:
    """Sum weights over the spectrum behind the solids: (moments, rows, columns)."""
    parts = np.empty((len(solids), len(beam.basis_cm2_g)))
    for n, solid in enumerate(solids):
        parts[n] = beam.parts[solid.material]
    density = np.array([solid.filled_density_g_cm3 for solid in solids]) * _CM_PER_M
    sums = project(solids, parts * density[:, None], gantry, span)
    moments = np.empty((len(weights), *span.shape), np.float32)
    over_rows(
        kernels.integrate_band,
        span.shape[0],
        sums,
        beam.basis_cm2_g.astype(np.float32),
        weights.astype(np.float32),
        moments,
    )
    return moments
