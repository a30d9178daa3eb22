"""Backscatter: the near surface of one side, as photons that come back show it.

A flying spot sweeps up and down while the unit drives past; detectors on the same side count what
is scattered back by about half a turn. What is light and near scatters much and lets it out:
organic things shine behind a thin sheet. Steel absorbs what it scatters and stays dark.

An approximation, and documented as one:

* One energy in, ``IN_MeV`` (about the mean of a filtered 225 kV tube), and Compton's energy of a
  half turn out; the way out is taken as long as the way in.
* Single scattering only, in the share of incoherent scattering; detectors see all of it alike.
* No scatter from deeper than 0.6 m, no blur by the spot, no counts from other pixels.

Steel sheets of a container (1.6 to 2 mm) thus leave a quarter or so of the signal, and 10 mm of
steel next to nothing. Depths and contrasts are of the right order; absolute counts are not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.errors import DefectError
from tidewaiter.base.streams import stream
from tidewaiter.matter.attenuation import ELECTRON_MASS_MEV, PROCESSES, Array
from tidewaiter.matter.materials import mass_attenuation_by_process_cm2_g
from tidewaiter.matter.solids import Body
from tidewaiter.xray.bands import Band, Worker, bands, over_bands
from tidewaiter.xray.bits_kernels import CHANNELS
from tidewaiter.xray.gantry import Gantry, Span
from tidewaiter.xray.projection import ROWS_PER_BAND, Projector, projector
from tidewaiter.xray.scene import Scene, arrange

Side = Literal["right", "left"]

IN_MeV = 0.15
OUT_MeV = IN_MeV / (1.0 + 2.0 * IN_MeV / ELECTRON_MASS_MEV)
# Thin slices near the wall, where almost all comes from, thicker ones behind.
_SLICES_M = np.concatenate((np.arange(1, 26) * 0.004, np.arange(6, 31) * 0.02))
# Photons counted from thick polyethylene in the open, and the level they are written at.
_WHITE_PHOTONS, _WHITE_COUNTS = 4_000.0, 40_000.0
_CM_PER_M = 100.0
_HALF_WIDTH_M = 1.25
# The van stands a metre and a half off; its spot sweeps from the road to the roof. Pixels of
# 15 mm on the wall (estimate: spots of fielded vans are of this size).
_RIGHT = Gantry(
    source_m=(_HALF_WIDTH_M + 1.5, 0.6),
    detector_m=((_HALF_WIDTH_M - 0.02, 3.0), (_HALF_WIDTH_M - 0.02, -1.55)),
    cell_pitch_m=0.015,
    speed_m_s=1.5,
    lines_per_s=100.0,
    plane_m=_HALF_WIDTH_M - 0.02,
)


@dataclass(frozen=True, slots=True, eq=False)
class Backscatter:
    """One picture.

    Attributes:
        counts: (rows, columns) uint16, bright where much comes back. Row 0 is the top; columns
            grow from the doors to the front wall on either side.
        side: seen from outside: ``right`` is +x, ``left`` is −x.
        span: where its pixels lie on the grid of the sweep.
    """

    counts: NDArray[np.uint16]
    side: Side
    span: Span

    def at(self, row: float, column: float) -> tuple[float, float]:
        """Give z and y, metres, of a pixel's centre on the wall."""
        z_m = _RIGHT.column_z_m(column + self.span.columns[0])
        return (z_m, _RIGHT.across_m(row + self.span.rows[0]))

    def pixel(self, z_m: float, y_m: float) -> tuple[float, float]:
        """Undo ``at``."""
        row = _RIGHT.row_at(y_m) - self.span.rows[0]
        return (row, _RIGHT.column_at(z_m) - self.span.columns[0])


def backscatter(
    bodies: Scene | Iterable[Body], side: Side, noise_key: str, length_m: float = 12.192
) -> Backscatter:
    """Take a backscatter picture of one side.

    Args:
        bodies: what stands there, in the frame of the box.
        side: which.
        noise_key: names this picture's noise.
        length_m: of the unit.

    Raises:
        DefectError: no such side, or a body that is not finite.
    """
    if side not in {"right", "left"}:
        raise DefectError(f"a unit has a right and a left side: {side!r}")
    span = _RIGHT.span(length_m)
    signal = returned(arrange(bodies), side, span)
    chance = stream(noise_key, "backscatter", side)
    photons = chance.poisson(signal * _WHITE_PHOTONS) + chance.normal(0.0, 2.0, signal.shape)
    counts = np.clip(np.rint(photons * (_WHITE_COUNTS / _WHITE_PHOTONS)), 0, 65_535)
    frozen = counts.astype(np.uint16)
    frozen.flags.writeable = False
    return Backscatter(frozen, side, span)


def returned(scene: Scene, side: Side, span: Span) -> Array:
    """Give the expected signal as a share of that of thick polyethylene, (rows, columns)."""
    frame = _RIGHT if side == "right" else _mirrored(_RIGHT)
    parts, white = _parts(scene)
    ready = projector(scene, parts, frame, span)
    total = np.zeros(span.shape)

    def worker() -> Worker:
        room = ready.room()

        def work(band: Band) -> None:
            total[band[0] : band[1]] = _band(ready, band, room)

        return work

    over_bands(bands(span.shape[0], ROWS_PER_BAND), worker)
    return total / white


def _band(ready: Projector, band: Band, room: NDArray[np.float32]) -> Array:
    """Sum what comes back from slice after slice: scattered there, weakened on the way."""
    source, directions, _ = ready.rays
    shape = (band[1] - band[0], ready.columns, CHANNELS)
    size = shape[0] * shape[1] * shape[2]
    wall = abs(abs(float(source[0])) - _HALF_WIDTH_M)
    before, total = np.zeros(shape), np.zeros(shape[:2])
    for depth_m in _SLICES_M.tolist():
        reach = (wall + depth_m) / np.abs(directions[:, 0])
        replace(ready, rays=(source, directions, reach)).project(band, room)
        until = room[:size].reshape(shape).astype(np.float64)
        inside = until - before
        weaken = inside[..., 1]
        # Within a slice the weakening is even: the mean of e^(−x) from 0 to its end.
        share = np.where(weaken > 1e-6, -np.expm1(-weaken) / np.maximum(weaken, 1e-6), 1.0)
        total += inside[..., 0] * share * np.exp(-before[..., 1])
        before = until
    return total


def _parts(scene: Scene) -> tuple[Array, float]:
    """Scattering and weakening per metre of each solid, and what thick polyethylene returns."""

    def of(material: object) -> tuple[float, float]:
        by_process = mass_attenuation_by_process_cm2_g(material, np.array([IN_MeV, OUT_MeV]))  # type: ignore[arg-type]
        scatter = by_process[PROCESSES.index("incoherent"), 0]
        return float(scatter), float(by_process.sum())

    shares = np.array([of(material) for material in scene.materials]).reshape(-1, 2)
    parts = shares[scene.stuffs] * (scene.densities * _CM_PER_M)[:, None]
    scatter, weaken = of("polyethylene")
    return parts, scatter / weaken


def _mirrored(gantry: Gantry) -> Gantry:
    source, line = gantry.source_m, gantry.detector_m
    return replace(
        gantry,
        source_m=(-source[0], source[1]),
        detector_m=tuple((-x, y) for x, y in line),
        plane_m=-gantry.plane_m,
    )
