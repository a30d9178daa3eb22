"""The detector: a line of scintillating cells, read once a pulse, calibrated with air and dark.

Real arrays differ from cell to cell. Before a scan an air image and a dark image are taken and
divided out; what is left afterwards is what a picture shows: gains that have drifted since
(streaks along the travel), pulses that the reference detector corrects but for a rest (faint
bars across), dead cells that stand as the mean of their neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.errors import DefectError
from tidewaiter.base.streams import stream
from tidewaiter.matter.attenuation import Array
from tidewaiter.xray.gantry import Span
from tidewaiter.xray.noise_kernels import bits_row, normal_row

_MOST_COUNTS = 65_535
#: Rays that may cross a cell each way: whole cells must fit a band of rows.
RAYS = (1, 2, 4)


@dataclass(frozen=True, slots=True)
class Detector:
    """A detector and its electronics; all rests are standard deviations after calibration.

    Defaults are estimates of a well-kept array.

    Attributes:
        crystal: the scintillator's material.
        crystal_cm: its depth along the beam.
        cell_m: width of a cell along the travel, behind its slit; with the pitch along the
            detector it makes the area that catches photons.
        dark_counts: level without light.
        air_counts: level of air above the dark one.
        noise_counts: electronic noise of a reading.
        gain_rest: what calibration leaves of each cell's gain, relative.
        gain_drift: how far a gain walks in a thousand lines, relative.
        dark_rest_counts: what calibration leaves of each cell's dark level.
        pulse_rest: what the reference detector leaves of each pulse's dose, relative.
        dead_share: share of the cells that give nothing.
        rays: rays across a cell each way, 1, 2 or 4, that are averaged. One is a needle through
            the middle of the cell: quick, but what is thinner than a cell shows as dots.
        scatter_share: scattered signal behind a load that halves the beam, as a share of the
            signal in air; 0 leaves scatter out. See ``scatter``.

    Raises:
        DefectError: a number is not finite or out of its range.
    """

    crystal: str = "cadmium_tungstate"
    crystal_cm: float = 3.0
    cell_m: float = 0.005
    dark_counts: float = 100.0
    air_counts: float = 60_000.0
    noise_counts: float = 2.0
    gain_rest: float = 0.0008
    gain_drift: float = 0.0003
    dark_rest_counts: float = 0.5
    pulse_rest: float = 0.0015
    dead_share: float = 0.002
    scatter_share: float = 0.0
    rays: int = 1

    def __post_init__(self) -> None:
        """Refuse what cannot be built."""
        sizes = (self.crystal_cm, self.cell_m, self.air_counts)
        rests = (
            self.dark_counts,
            self.noise_counts,
            self.gain_rest,
            self.gain_drift,
            self.dark_rest_counts,
            self.pulse_rest,
            self.scatter_share,
        )
        if not all(isfinite(value) for value in (*sizes, *rests, self.dead_share)):
            raise DefectError(f"a detector must be finite: {self}")
        if min(sizes) <= 0.0 or min(rests) < 0.0 or not 0.0 <= self.dead_share < 0.5:
            raise DefectError(
                f"sizes lie above 0, noise and rests at 0 or above, dead cells below half: {self}"
            )
        if self.rays not in RAYS:
            raise DefectError(f"rays across a cell: one of {RAYS}, not {self.rays}")
        if self.dark_counts + self.air_counts > _MOST_COUNTS:
            raise DefectError(f"dark and air levels must fit 16 bits: {self}")


#: Without a fault: for tests and for those who want the quantum noise alone.
PERFECT = Detector(
    gain_rest=0.0, gain_drift=0.0, dark_rest_counts=0.0, pulse_rest=0.0, dead_share=0.0
)


@dataclass(frozen=True, slots=True, eq=False)
class Rests:
    """What calibration leaves, for the rows and columns of a span.

    Attributes:
        gains: (rows,) about 1.
        darks: (rows,) counts.
        dead: (rows,) cells that give nothing.
    """

    gains: Array
    darks: Array
    dead: NDArray[np.bool_]


def rests(detector: Detector, key: str, rows: int, span: Span) -> Rests:
    """Draw what calibration leaves of the cells of one scan.

    Args:
        detector: the array.
        key: names the scan; the same cells are dead in all scans of a detector.
        rows: cells of the whole line: all are drawn, so that a crop equals the whole.
        span: the rows wanted.
    """
    first, last = span.rows
    spread = stream(key, "detector", "cells").normal(size=(3, rows))
    gains = 1.0 + detector.gain_rest * spread[0] + detector.gain_drift * spread[1]
    darks = detector.dark_counts + detector.dark_rest_counts * spread[2]
    dead = stream("xray", "detector", "dead", rows).uniform(size=rows) < detector.dead_share
    # Neighbours in a row of dead cells would leave a gap: only every other one may be dead.
    dead[1:] &= ~dead[:-1]
    dead[0] = dead[-1] = False
    return Rests(gains[first:last], darks[first:last], dead[first:last])


def pulses(detector: Detector, keys: NDArray[np.uint64], span: Span) -> NDArray[np.float32]:
    """Draw what is left of each pulse's dose, (columns,) about 1; keyed by the column's number."""
    first, last = span.columns
    bits, draws = np.empty(last - first, np.uint32), np.empty(last - first, np.float32)
    bits_row((np.uint32(keys[0]), np.uint32(keys[1])), first, bits)
    normal_row(bits, draws)
    return np.float32(1.0) + np.float32(detector.pulse_rest) * draws
