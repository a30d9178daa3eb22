"""Compiled noise: from expected signals to counts, pixel by pixel and keyed by place.

Every number drawn depends on the key, the beam and the pixel's place on the gantry's own grid,
so a crop equals the whole and bands may be cut as one likes.
"""

# ruff: noqa: PLR0913, PLR0917  (kernels take bare arrays)
# ruff: noqa: FURB136  (max and min of Numba heed NaN and do not vectorise)

from __future__ import annotations

from math import exp

import numpy as np
from numpy.typing import NDArray

from tidewaiter.xray.bits_kernels import as_float, as_int
from tidewaiter.xray.compiled import kernel

Floats = NDArray[np.float64]
Float32 = NDArray[np.float32]

# Below this mean the Poisson law is drawn exactly; above, by its normal expansion.
FEW = 24.0

_ROUND = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_S30, _S27, _S31 = np.uint64(30), np.uint64(27), np.uint64(31)
_FAST = {"contract", "nnan", "nsz"}
_SQRT2 = np.float32(1.4142135623730951)


@kernel
def _mix(z: np.uint64) -> np.uint64:
    """Finalise 64 bits (Stafford's variant 13, as in SplitMix64; Steele et al. 2014)."""
    z = (z ^ (z >> _S30)) * _MIX_1
    z = (z ^ (z >> _S27)) * _MIX_2
    return z ^ (z >> _S31)


@kernel
def row_key(key: NDArray[np.uint64], row: int, lane: int) -> tuple[np.uint32, np.uint32]:
    """Give the two words that a row draws with."""
    z = _mix(key[0] + _ROUND * np.uint64(row))
    z = _mix((z ^ key[1]) + _ROUND * np.uint64(lane))
    return np.uint32(z), np.uint32(z >> np.uint64(32))


@kernel
def bits_row(words: tuple[np.uint32, np.uint32], first: int, bits: NDArray[np.uint32]) -> None:
    """Draw 32 bits for each column from a number of its own, two rounds of a 32-bit mixer.

    Written so that it vectorises. Constants: Wellons' search for mixers of low bias (2018).
    """
    one, two = words
    for c in range(bits.size):
        x = np.uint32(np.uint32(first + c) * np.uint32(0x9E3779B9) + one)
        x ^= np.uint32(x >> np.uint32(16))
        x = np.uint32(x * np.uint32(0x21F0AAAD))
        x ^= np.uint32(x >> np.uint32(15))
        x = np.uint32(np.uint32(x * np.uint32(0x735A2D97)) + two)
        x ^= np.uint32(x >> np.uint32(15))
        x = np.uint32(x * np.uint32(0x21F0AAAD))
        x ^= np.uint32(x >> np.uint32(16))
        x = np.uint32(x * np.uint32(0x735A2D97))
        bits[c] = x ^ np.uint32(x >> np.uint32(15))


@kernel(fastmath=_FAST)
def _log(x: np.float32) -> np.float32:
    """Natural logarithm to 1e-7, where the library's does not vectorise.

    Exponent and mantissa apart, the mantissa within √½ to √2: ln m = 2 artanh((m − 1)/(m + 1)).
    """
    bits = as_int(x) - np.int32(0x3F3504F3)  # √½
    exponent = bits >> np.int32(23)
    mantissa = as_float((bits & np.int32(0x007FFFFF)) + np.int32(0x3F3504F3))
    s = (mantissa - np.float32(1.0)) / (mantissa + np.float32(1.0))
    q = s * s
    p = np.float32(1.0 / 9.0)
    p = p * q + np.float32(1.0 / 7.0)
    p = p * q + np.float32(1.0 / 5.0)
    p = p * q + np.float32(1.0 / 3.0)
    p = p * q + np.float32(1.0)
    return np.float32(exponent) * np.float32(0.6931471805599453) + np.float32(2.0) * s * p


@kernel(fastmath=_FAST)
def normal_row(bits: NDArray[np.uint32], z: Float32) -> None:
    """Turn bits into standard normal numbers: the inverse error function of Giles (2010).

    Single precision, good to 3e-6 of a sigma; the largest number is 5.4.
    """
    for c in range(bits.size):
        # Odd multiples of 2^-24 reach neither −1 nor 1 and are exact in float32.
        x = np.float32((np.int32(bits[c]) >> np.int32(8)) * np.int32(2) + np.int32(1))
        x *= np.float32(5.9604645e-8)
        w = -_log((np.float32(1.0) - x) * (np.float32(1.0) + x))
        near = w - np.float32(2.5)
        p = np.float32(2.81022636e-08)
        p = p * near + np.float32(3.43273939e-07)
        p = p * near - np.float32(3.5233877e-06)
        p = p * near - np.float32(4.39150654e-06)
        p = p * near + np.float32(0.00021858087)
        p = p * near - np.float32(0.00125372503)
        p = p * near - np.float32(0.00417768164)
        p = p * near + np.float32(0.246640727)
        p = p * near + np.float32(1.50140941)
        far = np.float32(np.sqrt(w)) - np.float32(3.0)
        q = np.float32(-0.000200214257)
        q = q * far + np.float32(0.000100950558)
        q = q * far + np.float32(0.00134934322)
        q = q * far - np.float32(0.00367342844)
        q = q * far + np.float32(0.00573950773)
        q = q * far - np.float32(0.0076224613)
        q = q * far + np.float32(0.00943887047)
        q = q * far + np.float32(1.00167406)
        q = q * far + np.float32(2.83297682)
        z[c] = _SQRT2 * x * (p if w < np.float32(5.0) else q)


@kernel
def poisson_quantile(p: float, mean: float) -> float:
    """Invert the Poisson law by adding up its terms; for small means."""
    term = exp(-mean)
    total, n = term, 0
    while total < p and n < 200:
        n += 1
        term *= mean / n
        total += term
    return float(n)


@kernel(fastmath=_FAST)
def _many(
    moments: Float32, z: Float32, pulses: Float32, scales: tuple[float, float, float], out: Float32
) -> None:
    """Draw quantum and electronic noise together, for pixels that catch many photons.

    Sum of a scaled Poisson number and a normal one by the expansion of Cornish and Fisher
    (1938), first term: mean, variance and skewness are right.
    """
    air, photons, sigma = np.float32(scales[0]), np.float32(scales[1]), np.float32(scales[2])
    hum, per_photon = sigma * sigma, np.float32(1.0) / photons
    for c in range(out.size):
        gain = air * pulses[c]
        signal = moments[0, c]
        signal = signal if signal > np.float32(1e-30) else np.float32(1e-30)
        quantum = gain * gain * moments[1, c] * per_photon
        step = gain * moments[1, c] * per_photon / signal
        total = quantum + hum + np.float32(1e-30)
        skew = step * quantum / total * np.float32(0.16666667)
        draw = z[c]
        spread = np.float32(np.sqrt(total)) * draw
        out[c] = gain * signal + spread + skew * (draw * draw - np.float32(1.0))


@kernel
def _few(
    moments: Float32,
    bits: NDArray[np.uint32],
    hum: Float32,
    pulses: Float32,
    scales: tuple[float, float, float],
    out: Float32,
) -> None:
    """Draw again, exactly, the pixels that catch few photons."""
    air, photons, sigma = scales
    for c in range(out.size):
        signal, spread = float(moments[0, c]), float(moments[1, c])
        mean = photons * signal * signal / max(spread, 1e-35)
        if mean < FEW:
            p = (float(bits[c]) + 0.5) * (1.0 / 4294967296.0)
            seen = signal * poisson_quantile(p, mean) / max(mean, 1e-35) if mean > 1e-30 else 0.0
            out[c] = air * pulses[c] * seen + sigma * hum[c]


@kernel
def _any_few(moments: Float32, photons: float) -> bool:
    few = np.float32(FEW / photons)
    found = 0
    for c in range(moments.shape[1]):
        found += moments[0, c] * moments[0, c] < few * moments[1, c]
    return found > 0


@kernel(fastmath=_FAST)
def _to_counts(level: Float32, dark: float, counts: NDArray[np.uint16]) -> None:
    offset = np.float32(dark + 0.5)
    for c in range(level.size):
        value = level[c] + offset
        value = np.float32(0.0) if value < np.float32(0.0) else value
        value = np.float32(65535.0) if value > np.float32(65535.0) else value
        counts[c] = np.uint16(np.int32(value))


@kernel
def digitise_band(
    band: tuple[int, int],
    corner: tuple[int, int],
    key: NDArray[np.uint64],
    moments: Float32,
    gains: Floats,
    darks: Floats,
    photons: Floats,
    pulses: Float32,
    levels: tuple[float, float],
    counts: NDArray[np.uint16],
) -> None:
    """Turn expected signals into counts.

    A pixel's signal is a sum over caught photons of different energies; it is drawn as a scaled
    Poisson number with the same mean and variance.

    Args:
        band: first and past-the-last row, indices into ``gains``, ``darks``, ``photons`` and
            ``counts``.
        corner: row and column of element (0, 0) of ``counts`` on the gantry's own grid.
        key: (2,) of the noise of this beam.
        moments: (rows of the band, 2, columns) signal and variance, see ``BeamModel``.
        gains: (rows,) what calibration leaves of each cell's gain, about 1.
        darks: (rows,) dark level of each cell.
        photons: (rows,) photons caught in air.
        pulses: (columns,) what the reference detector leaves of each pulse's dose, about 1.
        levels: counts in air above the dark level, standard deviation of the electronics.
        counts: (rows, columns), written.
    """
    columns = counts.shape[1]
    bits, z = np.empty(columns, np.uint32), np.empty(columns, np.float32)
    level = np.empty(columns, np.float32)
    for row in range(band[0], band[1]):
        here = moments[row - band[0]]
        scales = (levels[0] * gains[row], photons[row], levels[1])
        bits_row(row_key(key, corner[0] + row, 0), corner[1], bits)
        normal_row(bits, z)
        _many(here, z, pulses, scales, level)
        if _any_few(here, photons[row]):
            other = np.empty(columns, np.uint32)
            bits_row(row_key(key, corner[0] + row, 1), corner[1], other)
            normal_row(other, z)
            _few(here, bits, z, pulses, scales, level)
        _to_counts(level, darks[row], counts[row])
