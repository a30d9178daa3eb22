"""Two beams: what a pair of transmissions can tell of the material, and what it cannot.

Behind the same areal density a light and a heavy material weaken the soft and the hard beam in
slightly different proportion: pair production grows with Z, Compton scattering does not. So for
each reference material the depth of the soft beam is a curve over the depth of the hard one (its
transparency curve), and a pixel's pair lies on, between or off these curves.

The curves lie close, they meet where little or much is in the way, and noise is of the same size.
Moreover different materials can give the very same pair, whatever the detector (Z and thickness
are two unknowns, but a stack of materials has many; see arXiv:2301.05783). So a pixel is given a
band only if every reference outside that band is farther than ``CERTAIN`` standard deviations;
all else is indeterminate, and no band is a proof.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.errors import InputError
from tidewaiter.matter.attenuation import Array
from tidewaiter.xray.beam import BeamModel, model
from tidewaiter.xray.radiograph import Radiograph, caught_in_air
from tidewaiter.xray.setting import Beam

Codes = NDArray[np.uint8]

#: How many standard deviations a reference must be away to be ruled out.
CERTAIN = 2.5
# Below this depth of the hard beam all curves lie together; the darkest twentieth of a per cent
# of the beam is mostly noise.
_THIN, _DARK = 0.06, 7.0


class Band(IntEnum):
    """What a pixel is coloured as."""

    INDETERMINATE = 0
    ORGANIC = 1
    LIGHT_INORGANIC = 2
    METAL = 3
    HEAVY = 4
    AIR = 5


#: Materials whose curves stand for a band (effective Z of 5.4, 7.4; 11 to 13; 26; 82).
REFERENCES: tuple[tuple[str, Band], ...] = (
    ("polyethylene", Band.ORGANIC),
    ("water", Band.ORGANIC),
    ("silica", Band.LIGHT_INORGANIC),
    ("aluminium", Band.LIGHT_INORGANIC),
    ("steel", Band.METAL),
    ("lead", Band.HEAVY),
)


@dataclass(frozen=True, slots=True, eq=False)
class Bands:
    """A classified picture.

    Attributes:
        codes: (rows, columns) uint8, see ``Band``.
        distance: (rows, columns) standard deviations to the nearest reference.
    """

    codes: Codes
    distance: Array


@cache
def transparency_curve(beam: Beam, material: str) -> tuple[Array, Array]:
    """Give the depths, −ln of transmission, of the hard and the soft beam behind a material.

    Returns:
        (n,) rising depths of the hard beam, from 0 to 12, and (n,) of the soft one.

    Raises:
        InputError: the beam is no pair.
    """
    _is_pair(beam)
    areal = np.concatenate(([0.0], np.geomspace(0.05, 900.0, 900)))
    low, high = -np.log(model(beam).transmission(material, areal))
    return high, low


def classify(radiograph: Radiograph, average: int = 3) -> Bands:
    """Give each pixel a band, or none.

    Args:
        radiograph: a picture with an interlaced pair.
        average: pixels a side over which signals are averaged first, odd; noise falls with it,
            and so does sharpness. Edges of different things mix: they come out indeterminate or
            as what their mixture looks like.

    Raises:
        InputError: the picture has one beam, or ``average`` is not odd and above zero.
    """
    _is_pair(radiograph.setting.beam)
    if average < 1 or average % 2 == 0:
        raise InputError.of("average", f"{average} pixels", "an odd number: 1, 3, 5")
    signal = np.stack([_mean(layer, average) for layer in radiograph.transmission()])
    sigma = np.stack(sigmas(radiograph, signal)) / average
    signal = np.clip(signal, 1.0 / radiograph.detector.air_counts, None)
    (low, high), (low_sigma, high_sigma) = -np.log(signal), sigma / signal
    codes, nearest = _codes(radiograph.setting.beam, (low, high), (low_sigma, high_sigma))
    return Bands(codes, nearest)


def band_of(
    beam: Beam, low_depth: Array, high_depth: Array, low_sigma: Array, high_sigma: Array
) -> Codes:
    """Give bands of measured depths with their standard deviations; arrays of one shape."""
    _is_pair(beam)
    return _codes(beam, (low_depth, high_depth), (low_sigma, high_sigma))[0]


def _codes(
    beam: Beam, depths: tuple[Array, Array], sigmas: tuple[Array, Array]
) -> tuple[Codes, Array]:
    low, high = depths
    signed: dict[Band, list[Array]] = {}
    for name, band in REFERENCES:
        hard, soft = transparency_curve(beam, name)
        expected = np.interp(high, hard, soft)
        slope = np.interp(high, (hard[1:] + hard[:-1]) / 2, np.diff(soft) / np.diff(hard))
        spread = np.hypot(sigmas[0], slope * sigmas[1])
        signed.setdefault(band, []).append((low - expected) / spread)
    bands = np.array(list(signed), np.uint8)
    away = np.stack([_distance(np.stack(of)) for of in signed.values()])
    best = away.argmin(axis=0)
    nearest = away.min(axis=0)
    ruled_out = (away > CERTAIN).sum(axis=0) == len(bands) - 1
    certain = ruled_out & (nearest < CERTAIN) & (high > _THIN) & (high < _DARK)
    codes = np.where(certain, bands[best], np.uint8(Band.INDETERMINATE)).astype(np.uint8)
    # Thinner than a tenth of a g/cm² or two is air, as far as anyone can tell.
    codes[(high < _THIN / 2) & (low < _THIN / 2)] = Band.AIR
    return codes, nearest


def _distance(signed: Array) -> Array:
    """Distance to the nearest of a band's references; between two of them is as good as on one."""
    between = signed.min(axis=0) * signed.max(axis=0) < 0.0
    return np.where(between, 0.0, np.abs(signed).min(axis=0))


def sigmas(radiograph: Radiograph, signal: Array) -> list[Array]:
    """Give the standard deviation of each beam's transmission: photons, electronics, calibration.

    Args:
        radiograph: the picture.
        signal: (beams, rows, columns) its transmission, perhaps smoothed.
    """
    detector = radiograph.detector
    beam = model(radiograph.setting.beam, detector.crystal, detector.crystal_cm)
    result: list[Array] = []
    for n in range(len(beam.beams)):
        caught = caught_in_air(beam, n, radiograph.gantry, detector, radiograph.span.rows)
        quantum = _variance(beam, n, signal[n]) / caught[:, None]
        rest = detector.gain_rest**2 + detector.gain_drift**2 + detector.pulse_rest**2
        electronic = (detector.noise_counts**2 + 1.0 / 12.0) / detector.air_counts**2
        dark = (detector.dark_rest_counts / detector.air_counts) ** 2
        result.append(np.sqrt(quantum + electronic + dark + rest * signal[n] ** 2))
    return result


def _mean(layer: NDArray[np.float32], average: int) -> Array:
    """Average over a square; at the rim over what there is of it."""
    return _along(_along(layer.astype(np.float64), average).T, average).T


def _variance(beam: BeamModel, n: int, signal: Array) -> Array:
    """Variance of a transmission for each photon caught in air, behind steel that lets it through.

    Photons behind a load are fewer and harder; behind other materials they are so too, within a
    few per cent.
    """
    areal = np.concatenate(([0.0], np.geomspace(0.1, 700.0, 200)))
    depth = np.multiply.outer(areal, beam.coefficients("steel")) @ beam.basis_cm2_g[n]
    left, spread = np.exp(-depth) @ beam.signal[n], np.exp(-depth) @ beam.variance[n]
    # Interpolated in logarithms: both fall over five decades.
    at = np.log(np.clip(signal, left[-1], left[0]))
    return np.exp(np.interp(at, np.log(left[::-1]), np.log(spread[::-1])))


def _along(lines: Array, average: int) -> Array:
    """Average each column of ``lines`` over a window."""
    rows, half = len(lines), average // 2
    sums = np.zeros((rows + 1, lines.shape[1]))
    np.cumsum(lines, axis=0, out=sums[1:])
    first = np.maximum(np.arange(rows) - half, 0)
    last = np.minimum(np.arange(rows) + half + 1, rows)
    return (sums[last] - sums[first]) / (last - first)[:, None]


def _is_pair(beam: Beam) -> None:
    if len(model(beam).beams) != 2:
        raise InputError.of("beam", f"{beam} is one beam", "an interlaced pair: 4/6MV or 6/9MV")
