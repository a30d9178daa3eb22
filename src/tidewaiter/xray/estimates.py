"""Estimates: what an analyst reads from a picture, each with its uncertainty.

Regions are told in metres on the gantry's reference plane: z along the box, and across it (y in
side views, x from above). What stands nearer to the source is magnified: lengths by up to the
ratio of distances, and so areas and masses too; ``plane_error`` says how much for a depth.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

import numpy as np

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.matter.attenuation import Array
from tidewaiter.matter.solids import Body
from tidewaiter.xray.beam import equivalent_g_cm2, model
from tidewaiter.xray.dual import sigmas
from tidewaiter.xray.radiograph import Radiograph, transmission
from tidewaiter.xray.scene import Scene

# Reading a mass as water's or as steel's spans what goods are made of; half of the difference is
# taken for the standard deviation of not knowing.
_LIGHT, _DENSE = "water", "steel"
# What reading mass from areal density costs beyond noise: edges within a cell, hardening by what
# else stands in the way. Found on known blocks, alone and among goods (see the tests).
_READING_SHARE, _AMONG_GOODS_SHARE = 0.01, 0.05
_CM2_PER_M2, _G_PER_KG = 1e4, 1e3


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle on the reference plane, metres; the order of its ends does not matter."""

    z_m: tuple[float, float]
    across_m: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number and its standard deviation, in the unit of the function that gave it."""

    value: float
    sigma: float


def mass_kg(radiograph: Radiograph, region: Region, of: str | None = None) -> Estimate:
    """Estimate the mass in a region: areal density times area, hardest beam.

    Args:
        radiograph: the picture.
        region: what is weighed; subtract the shell's mass, or take ``residual``.
        of: material; None: between water and steel, whose difference then widens the sigma.

    Returns:
        Kilograms. The sigma holds the noise of pixels, cells and pulses, a hundredth for the
        reading itself, and not knowing the material; not the magnification, see ``plane_error``.

    Raises:
        InputError: the region holds no pixel.
    """
    rows, columns = pixels_of(radiograph, region)
    area_cm2 = radiograph.areas_m2[rows, None] * _CM2_PER_M2

    def weighed(material: str) -> tuple[float, float]:
        areal, spread = _areal(radiograph, material)
        total = (areal[rows, columns] * area_cm2).sum() / _G_PER_KG
        noise = np.sqrt(((spread[rows, columns] * area_cm2) ** 2).sum()) / _G_PER_KG
        # What calibration leaves of a cell is the same all along its row, and of a pulse all down
        # its column.
        thin, width = _slope(radiograph, material), columns.stop - columns.start
        cells = radiograph.detector.gain_rest * width * np.sqrt((area_cm2**2).sum())
        pulses = radiograph.detector.pulse_rest * np.sqrt(width) * area_cm2.sum()
        streaks = thin * np.hypot(cells, pulses) / _G_PER_KG
        return float(total), float(hypot(noise, streaks, _READING_SHARE * total))

    if of is not None:
        return Estimate(*weighed(of))
    (light, noise), (dense, _) = weighed(_LIGHT), weighed(_DENSE)
    return Estimate((light + dense) / 2.0, hypot(noise, (light - dense) / 2.0))


def plane_error(radiograph: Radiograph, depth_m: float) -> float:
    """Give how much larger lengths look that lie this far from the reference plane, as a share.

    Args:
        radiograph: the picture.
        depth_m: toward the source above 0, metres.
    """
    gantry = radiograph.gantry
    distance = abs(gantry.source_m[0 if gantry.across == "y" else 1] - gantry.plane_m)
    return distance / (distance - depth_m) - 1.0


def profile(
    radiograph: Radiograph,
    start_m: tuple[float, float],
    end_m: tuple[float, float],
    width_m: float = 0.0,
) -> tuple[Array, Array]:
    """Read the optical depth along a line, averaged over a width.

    Args:
        radiograph: the picture; its hardest beam is read.
        start_m: z and across, metres.
        end_m: likewise.
        width_m: over which transmissions are averaged, at right angles to the line.

    Returns:
        Distances from the start in metres and depths −ln of transmission, each (n,).

    Raises:
        InputError: an end lies outside the picture, or both are the same.
    """
    problems = [
        Problem(f"line.{name}", f"{point} lies outside the picture", "a point in the picture")
        for name, point in (("start", start_m), ("end", end_m))
        if not _inside(radiograph, point)
    ]
    length = hypot(end_m[0] - start_m[0], end_m[1] - start_m[1])
    if length == 0.0:
        problems.append(Problem("line", "has no length", "two different points"))
    if problems:
        raise InputError(problems)
    number = max(2, round(length / radiograph.gantry.step_m) + 1)
    share = np.linspace(0.0, 1.0, number)
    across = max(1, round(width_m / radiograph.gantry.step_m))
    aside = (np.arange(across) - (across - 1) / 2.0) * radiograph.gantry.step_m
    normal = ((end_m[1] - start_m[1]) / length, -(end_m[0] - start_m[0]) / length)
    signal = np.zeros(number)
    layer = radiograph.transmission()[-1].astype(np.float64)
    for off in aside.tolist():
        z = start_m[0] + share * (end_m[0] - start_m[0]) + off * normal[0]
        a = start_m[1] + share * (end_m[1] - start_m[1]) + off * normal[1]
        signal += _sampled(radiograph, layer, z, a)
    left = np.clip(signal / across, 1.0 / radiograph.detector.air_counts, None)
    return share * length, -np.log(left)


def residual(
    radiograph: Radiograph, expected: Scene | tuple[Body, ...], of: str = "steel"
) -> tuple[Array, Array]:
    """Give what a picture shows over the radiograph of a declared load.

    Args:
        radiograph: the picture.
        expected: the declared load, with shell and vehicle.
        of: the material in which the difference is told.

    Returns:
        Areal density in g/cm² more than expected, and its standard deviation from the noise,
        each (rows, columns).
    """
    wanted = transmission(
        expected, radiograph.setting, radiograph.span, radiograph.gantry, radiograph.detector.rays
    )
    areal, spread = _areal(radiograph, of)
    name = radiograph.beams[-1]
    return areal - equivalent_g_cm2(np.asarray(wanted[-1], np.float64), name, of), spread


def excess_kg(radiograph: Radiograph, more: tuple[Array, Array], region: Region) -> Estimate:
    """Sum a residual over a region.

    Args:
        radiograph: the picture.
        more: what ``residual`` gave: areal densities and their standard deviations, g/cm².
        region: what is summed.

    Returns:
        Kilograms; the sigma holds the noise, and a twentieth for beam hardening by the load
        around.

    Raises:
        InputError: the region holds no pixel.
    """
    rows, columns = pixels_of(radiograph, region)
    area_cm2 = radiograph.areas_m2[rows, None] * _CM2_PER_M2
    value = float((more[0][rows, columns] * area_cm2).sum() / _G_PER_KG)
    noise = float(np.sqrt(((more[1][rows, columns] * area_cm2) ** 2).sum()) / _G_PER_KG)
    return Estimate(value, hypot(noise, _AMONG_GOODS_SHARE * value))


def _areal(radiograph: Radiograph, of: str) -> tuple[Array, Array]:
    """Areal density and its standard deviation, hardest beam, all pixels, g/cm²."""
    name, floor = radiograph.beams[-1], 1.0 / radiograph.detector.air_counts
    # In air noise lies on both sides of nothing; a negative mass keeps sums unbiased.
    left = np.maximum(radiograph.transmission()[-1].astype(np.float64), floor)
    thin = _slope(radiograph, of)
    areal = np.where(left <= 1.0, equivalent_g_cm2(left, name, of), -np.log(left) * thin)
    table = equivalent_g_cm2(_GRID, name, of)
    middles = np.log(_GRID[1:] * _GRID[:-1]) / 2.0
    slopes = np.asarray(np.diff(table) / np.diff(np.log(_GRID)), np.float64)
    steep = -np.asarray(np.interp(np.log(left), middles, slopes), np.float64)
    return areal, steep * spread_of(radiograph) / left


_GRID = np.geomspace(1.0 / 60_000.0, 1.0, 400)


def _slope(radiograph: Radiograph, of: str = _DENSE) -> float:
    """Areal density per optical depth where little is in the way, g/cm²."""
    beam = model(radiograph.beams[-1])
    return float(0.05 / -np.log(beam.transmission(of, np.array([0.05]))[0, 0]))


def spread_of(radiograph: Radiograph) -> Array:
    """Give the standard deviation of the transmission, hardest beam, (rows, columns)."""
    return sigmas(radiograph, radiograph.transmission().astype(np.float64))[-1]


def pixels_of(radiograph: Radiograph, region: Region) -> tuple[slice, slice]:
    """Give the rows and columns whose centres lie in a region.

    Raises:
        InputError: the region is not finite or holds no pixel.
    """
    ends = [radiograph.pixel(region.z_m[k], region.across_m[k]) for k in (0, 1)]
    found: list[slice] = []
    for axis, size in ((0, radiograph.counts.shape[1]), (1, radiograph.counts.shape[2])):
        low, high = sorted(end[axis] for end in ends)
        if not np.isfinite([low, high]).all():
            raise InputError.of("region", f"{region} is not finite", "metres")
        first, last = max(0, int(np.ceil(low))), min(size, int(np.floor(high)) + 1)
        if first >= last:
            raise InputError.of("region", f"{region} holds no pixel", "a part of the picture")
        found.append(slice(first, last))
    return found[0], found[1]


def _inside(radiograph: Radiograph, point_m: tuple[float, float]) -> bool:
    row, column = radiograph.pixel(*point_m)
    _, rows, columns = radiograph.counts.shape
    return -0.5 <= row <= rows - 0.5 and -0.5 <= column <= columns - 0.5


def _sampled(radiograph: Radiograph, layer: Array, z_m: Array, across_m: Array) -> Array:
    """Read a layer at places, linearly between pixels, held at the rim."""
    places = np.array(
        [radiograph.pixel(float(z), float(a)) for z, a in zip(z_m, across_m, strict=True)]
    )
    rows = np.clip(places[:, 0], 0.0, layer.shape[0] - 1.0)
    columns = np.clip(places[:, 1], 0.0, layer.shape[1] - 1.0)
    r, c = rows.astype(np.intp), columns.astype(np.intp)
    r1, c1 = np.minimum(r + 1, layer.shape[0] - 1), np.minimum(c + 1, layer.shape[1] - 1)
    fr, fc = rows - r, columns - c
    top = layer[r, c] * (1 - fc) + layer[r, c1] * fc
    return top * (1 - fr) + (layer[r1, c] * (1 - fc) + layer[r1, c1] * fc) * fr
