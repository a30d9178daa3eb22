"""Repeats: what an analyst counts and compares in a picture, lattices and symmetries."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

import numpy as np

from tidewaiter.base.errors import InputError
from tidewaiter.matter.attenuation import Array
from tidewaiter.xray.estimates import Region, pixels_of, spread_of
from tidewaiter.xray.radiograph import Radiograph

# A lattice shows in the autocorrelation above this, and stands out of the noise by this factor.
_LEAST_PEAK, _OUT_OF_NOISE = 0.4, 3.0


@dataclass(frozen=True, slots=True)
class Lattice:
    """A pattern that repeats.

    Attributes:
        rows: repeats down the picture, 1 for none.
        columns: repeats along it.
        pitch_m: across and along, metres.
        strength: least of the autocorrelation peaks used, 0 to 1.
    """

    rows: int
    columns: int
    pitch_m: tuple[float, float]
    strength: float


def lattice(radiograph: Radiograph, region: Region) -> Lattice:
    """Count what repeats in a region, by the autocorrelation of its optical depth.

    Raises:
        InputError: the region holds fewer than eight pixels a side.
    """
    rows, columns = pixels_of(radiograph, region)
    left = radiograph.transmission()[-1][rows, columns].astype(np.float64)
    depth = -np.log(np.clip(left, 1.0 / radiograph.detector.air_counts, None))
    if min(depth.shape) < 8:
        raise InputError.of("region", "holds too few pixels", "at least 8 a side")
    noise = (spread_of(radiograph)[rows, columns] / np.exp(-depth)).mean()
    rest = radiograph.detector.gain_rest
    down, along = (
        _pitch(depth.mean(axis=1 - axis), hypot(noise / depth.shape[1 - axis] ** 0.5, rest))
        for axis in (0, 1)
    )
    sizes = radiograph.gantry.cell_m(radiograph.span.rows)[rows]
    high_m, long_m = float(sizes.sum()), depth.shape[1] * radiograph.gantry.step_m
    strengths = [strength for pitch, strength in (down, along) if pitch]
    per_row, per_column = down[0] or depth.shape[0], along[0] or depth.shape[1]
    return Lattice(
        rows=max(1, round(depth.shape[0] / per_row)),
        columns=max(1, round(depth.shape[1] / per_column)),
        pitch_m=(high_m * per_row / depth.shape[0], long_m * per_column / depth.shape[1]),
        strength=min(strengths, default=0.0),
    )


def asymmetry(radiograph: Radiograph, region: Region, other: Region) -> Array:
    """Compare two regions of the same size, the second mirrored along the box.

    Returns:
        (rows, columns) differences of the optical depth in standard deviations; about N(0, 1)
        where both show the same.

    Raises:
        InputError: a region holds no pixel, or they differ in size by more than a pixel.
    """
    one, two = (pixels_of(radiograph, each) for each in (region, other))
    layer, spread = radiograph.transmission()[-1].astype(np.float64), spread_of(radiograph)
    rows, columns = (min(_len(one[k]), _len(two[k])) for k in (0, 1))
    if any(abs(_len(one[k]) - _len(two[k])) > 1 for k in (0, 1)):
        raise InputError.of("region", "the two differ in size", "regions of the same size")
    floor = 1.0 / radiograph.detector.air_counts

    def read(at: tuple[slice, slice]) -> tuple[Array, Array]:
        left = np.clip(layer[at][:rows, :columns], floor, None)
        return -np.log(left), spread[at][:rows, :columns] / left

    (depth, sigma), (mirrored, its_sigma) = read(one), read(two)
    return (depth - mirrored[:, ::-1]) / np.hypot(sigma, its_sigma[:, ::-1])


def _len(part: slice) -> int:
    return int(part.stop) - int(part.start)


def _pitch(line: Array, noise: float) -> tuple[float, float]:
    """Find the pitch of what repeats along a line, in pixels, and how strong it is; 0 for none."""
    at = np.arange(line.size)
    flat = line - np.polyval(np.polyfit(at, line, 2), at)
    if flat.std() < _OUT_OF_NOISE * noise:
        return 0.0, 0.0
    padded = np.fft.rfft(flat, 2 * line.size)
    overlap = np.arange(line.size, 0, -1)
    auto = np.fft.irfft(np.abs(padded) ** 2)[: line.size] / overlap
    auto /= auto[0]
    most = line.size // 2 + 1
    peaks = [
        k for k in range(2, most) if auto[k] > auto[k - 1] and auto[k] >= auto[k + 1]
    ] if most < line.size else []  # fmt: skip
    strong = [k for k in peaks if auto[k] > _LEAST_PEAK]
    if not strong:
        return 0.0, 0.0
    best = max(auto[k] for k in strong)
    first = next(k for k in strong if auto[k] > 0.6 * best)
    # The last of its repeats measures the pitch best.
    times = max(1, (most - 1) // first)
    near = min(strong, key=lambda k: abs(k - first * times))
    number = max(1, round(near / first))
    return near / number, float(auto[first])
