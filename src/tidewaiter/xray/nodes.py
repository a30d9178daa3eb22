"""Few exponentials for many energies: the fit behind ``tables/nodes.json``.

A transmission is an integral over energy of (signal in air) × e^(−μx). It is written as a sum of
``NODES`` exponentials, Σ_j signal[j] · e^(−Σ_k amount[k] · basis[k, j]), where ``amount`` is linear
in what stands in the ray: ``RANK`` numbers for every g/cm² of every element, the same numbers for
all accelerators. Weights, basis and the elements' numbers are fitted together to the integral
itself, so that the largest relative error over elements and mixtures, thin to black, is small:
Gauss and Newton's steps with Levenberg and Marquardt's damping on the sum of rising powers of the
errors. The integral is taken by the fine rule of ``spectrum.photons``.

Attenuation adds up by mass, so a mixture's numbers are the sum of its elements', and whatever
consists of elements up to uranium is carried, whether the table of materials knows it or not.
More nodes or channels gain next to nothing (docs/decisions/0013).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log

import numpy as np
from numpy.typing import NDArray

from tidewaiter.matter.attenuation import Array, elements, processes_cm2_g
from tidewaiter.xray.spectrum import Response

NODES, RANK = 6, 4
#: What 16 bits can show: one count of sixty thousand.
FAINTEST = 1.0 / 60_000

# Behind less than this depth −ln T, errors count as shares of the depth, so that thin things get
# their mass right.
_THIN = 0.5
_DEPTHS: Array = np.concatenate(
    ([0.02, 0.07, 0.2, 0.5, 0.75, 1.0, 1.4], np.linspace(2.0, -log(FAINTEST), 10, dtype=np.float64))
)
# What an element is mixed with: organic matter (as cellulose), iron; and light things with heavy
# ones, where the shapes of curves differ most.
_CELLULOSE = {"C": 0.45, "H": 0.06, "O": 0.49}
_LIGHT = ({"H": 0.112, "O": 0.888}, {"H": 0.144, "C": 0.856}, {"Al": 1.0})
_HEAVY = ("Fe", "Sn", "Gd", "Au", "Pb", "U")
_HEAVY_SHARES = (0.06, 0.16, 0.35, 0.65)
# Powers of the errors that are summed, and steps taken with each.
_POWERS = ((2, 12), (4, 12), (8, 15), (16, 20), (32, 25), (64, 20))

Integers = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Nodes:
    """A beam as a sum of exponentials.

    Attributes:
        signal: (nodes,) share of the signal in air, above 0; they add up to 1.
        variance: (nodes,) share of the variance of the signal in air, above 0, in units of
            (signal in air)² per caught photon.
        basis_cm2_g: (rank, nodes).
    """

    signal: Array
    variance: Array
    basis_cm2_g: Array


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """Beams and the numbers of the elements that they share.

    Attributes:
        beams: one or more.
        by_element: (92, rank), rows in order of Z.
    """

    beams: tuple[Nodes, ...]
    by_element: Array


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """What one beam is held to.

    Attributes:
        areal_g_cm2: (samples, 92) areal density of each element.
        signal: (samples,) transmissions by the fine rule.
        variance: (samples,) variances by the fine rule.
        allowed: (samples,) errors are weighed by these; 1 except behind thin things.
    """

    areal_g_cm2: Array
    signal: Array
    variance: Array
    allowed: Array


def element_curves_cm2_g(energies_MeV: Array) -> Array:
    """Give the total mass attenuation of all elements: (92, n) in cm²/g, rows in order of Z."""
    return np.stack([processes_cm2_g(symbol, energies_MeV).sum(axis=0) for symbol in elements()])


def mixtures() -> Array:
    """Give what beams are held to: (n, 92) mass fractions. First come the pure elements."""
    pure = np.eye(len(elements()))
    rows = [pure, 0.5 * (pure + _fractions(_CELLULOSE)), 0.5 * (pure + _fractions({"Fe": 1.0}))]
    rows += [
        ((1.0 - share) * _fractions(light) + share * _fractions({heavy: 1.0}))[None]
        for light in _LIGHT
        for heavy in _HEAVY
        for share in _HEAVY_SHARES
    ]
    return np.vstack(rows)


def _fractions(shares: Mapping[str, float]) -> Array:
    return np.array([shares.get(symbol, 0.0) for symbol in elements()])


def samples(seen: Response, fractions: Array) -> Samples:
    """Lay slabs of mixtures, (n, 92) mass fractions, in a beam, from thin to black."""
    curves = fractions @ element_curves_cm2_g(seen.energies_MeV)
    areal = np.geomspace(1e-3, 3e3, 400)
    chosen = np.empty((len(curves), _DEPTHS.size))
    for row, curve in zip(chosen, curves, strict=True):
        depth = -np.log(np.exp(-np.outer(areal, curve)) @ seen.signal)
        row[:] = np.interp(_DEPTHS, depth, areal)
    weights = np.stack((seen.signal, seen.variance), axis=1)
    left = (np.exp(-chosen[:, :, None] * curves[:, None, :]) @ weights).reshape(-1, 2)
    return Samples(
        areal_g_cm2=(chosen[:, :, None] * fractions[:, None, :]).reshape(-1, fractions.shape[1]),
        signal=left[:, 0],
        variance=left[:, 1],
        allowed=np.minimum(1.0, -np.log(left[:, 0]) / _THIN),
    )


def fit(start: Fit, held: Sequence[Samples], free: Sequence[int] = ()) -> Fit:
    """Fit signal and basis of beams and the numbers of elements, then the variance.

    Args:
        start: where to begin.
        held: what each beam is held to.
        free: rows of ``by_element`` to be fitted; the others stay.
    """
    rows = np.array(free, np.intp)

    def errors_at(p: Array) -> Array:
        at = _unpacked(p, start, rows)
        return np.concatenate([_signal_errors(b, at, h) for b, h in _pairs(at, held)])

    p = least_maximum(
        _packed(start, rows), errors_at, lambda p: _slopes(_unpacked(p, start, rows), held, rows)
    )
    found = _unpacked(p, start, rows)
    return replace(found, beams=tuple(_with_variance(b, found, h) for b, h in _pairs(found, held)))


def errors(found: Fit, held: Sequence[Samples]) -> list[tuple[Array, Array]]:
    """Give for each beam the relative errors of signal, as weighed, and of variance."""
    return [
        (_signal_errors(b, found, h), _left(b, found, h) @ b.variance / h.variance - 1.0)
        for b, h in _pairs(found, held)
    ]


def least_maximum(
    start: Array, value: Callable[[Array], Array], slope: Callable[[Array], Array]
) -> Array:
    """Find parameters whose largest residual is small, near ``start``.

    Args:
        start: (parameters,).
        value: residuals (n,) at some parameters.
        slope: their derivatives (n, parameters).
    """
    at = start
    for power, steps in _POWERS:
        damping = 1e-3
        for _ in range(steps):
            moved = _step(at, power, (value, slope(at)), damping)
            if moved is None:
                break
            at, damping = moved
    return at


def _step(
    at: Array, power: int, of: tuple[Callable[[Array], Array], Array], damping: float
) -> tuple[Array, float] | None:
    """One damped step that lowers Σ |residual|^power, and the next damping; None: none found."""
    value, slope = of
    here = value(at)
    largest = np.abs(here).max()
    share = np.abs(here) / largest
    weighted = slope * (share ** (power - 2))[:, None]
    normal: Array = (power - 1) * (weighted.T @ slope)
    downhill: Array = weighted.T @ here
    diagonal: Array = np.einsum("ii->i", normal)
    scale: Array = np.diagflat(diagonal + 1e-9 * diagonal.max())
    for _ in range(12):
        move = np.asarray(np.linalg.solve(normal + damping * scale, -downhill), np.float64)
        move /= max(1.0, float(np.abs(move).max()))
        if ((np.abs(value(at + move)) / largest) ** power).sum() < (share**power).sum():
            return at + move, max(damping / 4.0, 1e-10)
        damping *= 5.0
    return None


def _pairs(at: Fit, held: Sequence[Samples]) -> list[tuple[Nodes, Samples]]:
    return list(zip(at.beams, held, strict=True))


def _left(beam: Nodes, at: Fit, held: Samples) -> Array:
    """What each node leaves behind each sample, (samples, nodes)."""
    # A step may try a basis that makes light of matter; let it be bad, not infinite.
    return np.exp(np.minimum(-held.areal_g_cm2 @ at.by_element @ beam.basis_cm2_g, 50.0))


def _signal_errors(beam: Nodes, at: Fit, held: Samples) -> Array:
    return (_left(beam, at, held) @ beam.signal / held.signal - 1.0) / held.allowed


def _packed(at: Fit, rows: Integers) -> Array:
    own = [np.concatenate((np.log(b.signal), b.basis_cm2_g.ravel())) for b in at.beams]
    return np.concatenate([*own, at.by_element[rows].ravel()])


def _unpacked(p: Array, like: Fit, rows: Integers) -> Fit:
    by_element = like.by_element.copy()
    own = p[: p.size - rows.size * by_element.shape[1]]
    by_element[rows] = p[own.size :].reshape(rows.size, by_element.shape[1])
    beams: list[Nodes] = []
    for beam, part in zip(like.beams, np.split(own, len(like.beams)), strict=True):
        logs, basis = np.split(part, [beam.signal.size])
        shares = np.exp(logs - logs.max())
        beams.append(
            replace(
                beam,
                signal=shares / shares.sum(),
                basis_cm2_g=basis.reshape(beam.basis_cm2_g.shape),
            )
        )
    return Fit(tuple(beams), by_element)


def _slopes(at: Fit, held: Sequence[Samples], rows: Integers) -> Array:
    """Derivatives of all signal errors by all parameters."""
    rank = at.by_element.shape[1]
    blocks: list[list[Array]] = []
    for n, (beam, h) in enumerate(_pairs(at, held)):
        amounts = h.areal_g_cm2 @ at.by_element
        left = _left(beam, at, h) * beam.signal / (h.signal * h.allowed)[:, None]
        total = left.sum(axis=1, keepdims=True)
        own = np.hstack(
            [left - total * beam.signal, *(-left * amounts[:, [k]] for k in range(rank))]
        )
        by_amount = -left @ beam.basis_cm2_g.T
        shared = h.areal_g_cm2[:, rows, None] * by_amount[:, None, :]
        others = [np.zeros_like(own) for _ in at.beams]
        others[n] = own
        blocks.append([*others, shared.reshape(len(own), -1)])
    return np.block(blocks)


def _with_variance(beam: Nodes, at: Fit, held: Samples) -> Nodes:
    """Fit the weights of the variance to the basis that fits the signal."""
    left = _left(beam, at, held) / held.variance[:, None]
    p = least_maximum(
        np.log(beam.variance),
        lambda p: left @ np.exp(p) - 1.0,
        lambda p: left * np.exp(p),
    )
    return replace(beam, variance=np.exp(p))
