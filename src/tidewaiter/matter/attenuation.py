"""Photon cross sections of the elements, 10 keV to 20 MeV.

Tables: NIST XCOM (Standard Reference Database 8), mass attenuation by process in cm²/g, with two
rows at nearly the same energy around each absorption edge. Between rows a cubic in log-log
coordinates is used, as XCOM itself does; never across an edge, where nothing is smooth.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.errors import DefectError
from tidewaiter.base.tables import rows

Array = NDArray[np.float64]

PROCESSES = ("coherent", "incoherent", "photoelectric", "pair_nuclear", "pair_electron")
ENERGY_RANGE_MEV = (0.01, 20.0)
ELECTRON_MASS_MEV = 0.510998950  # CODATA 2018

# Pair production starts at 2 m in the field of a nucleus, at 4 m in that of an electron.
_THRESHOLD_MEV = {
    "pair_nuclear": 2.0 * ELECTRON_MASS_MEV,
    "pair_electron": 4.0 * ELECTRON_MASS_MEV,
}
# XCOM writes an edge as two rows a relative 1e-6 apart or so; no other rows are that close.
_EDGE_GAP = 1e-3


@dataclass(frozen=True, slots=True)
class Element:
    """One row of the periodic table (CIAAW standard atomic weights)."""

    number: int
    symbol: str
    atomic_weight: float


@cache
def elements() -> dict[str, Element]:
    """Give the elements from hydrogen to uranium, by symbol."""
    known = (
        Element(int(row["Z"]), row["symbol"], float(row["atomic_weight"]))
        for row in rows("matter", "elements")
    )
    return {element.symbol: element for element in known}


@cache
def _xcom() -> dict[int, Array]:
    """The table by atomic number: (rows, 6), energy in MeV and then the processes in cm²/g."""
    text = (files("tidewaiter.matter") / "tables" / "xcom.csv").read_text(encoding="utf-8")
    table = np.loadtxt(text.splitlines(), delimiter=",", skiprows=1)
    return {int(z): table[table[:, 0] == z, 1:] for z in np.unique(table[:, 0])}


def processes_cm2_g(symbol: str, energies_MeV: Array) -> Array:
    """Give the mass attenuation of an element by process.

    Args:
        symbol: the element, ``"Fe"``.
        energies_MeV: (n,), within ``ENERGY_RANGE_MEV``. At an edge the upper side counts.

    Returns:
        (5, n) in cm²/g, in the order of ``PROCESSES``; their sum is the total.

    Raises:
        DefectError: no such element, an energy outside the table, or more than one dimension.
    """
    if symbol not in elements():
        raise DefectError(f"no element {symbol!r}; symbols run from H to U")
    low, high = ENERGY_RANGE_MEV
    energies = np.atleast_1d(np.asarray(energies_MeV, dtype=np.float64))
    if energies.ndim > 1:
        raise DefectError(f"photon energies must be one row of numbers: shape {energies.shape}")
    if energies.size and not (energies.min() >= low and energies.max() <= high):
        raise DefectError(f"photon energies must lie from {low} to {high} MeV: {energies}")
    table = _xcom()[elements()[symbol].number]
    result = np.empty((len(PROCESSES), energies.size))
    for row, process in enumerate(PROCESSES):
        threshold = _THRESHOLD_MEV.get(process, 0.0)
        result[row] = _interpolate(table[:, 0], table[:, row + 1], threshold, energies)
    return result


def _interpolate(grid: Array, values: Array, threshold: float, energies: Array) -> Array:
    """Interpolate one process of one element, edge by edge.

    A pair cross section starts as the cube of what is left above its threshold, so that cube is
    divided out first and what remains is smooth.
    """
    usable = values > 0.0
    grid, values = grid[usable], values[usable]
    smooth = np.log(values / _onset(grid, threshold))
    edges = [0, *(np.flatnonzero(np.diff(grid) < _EDGE_GAP * grid[:-1]) + 1).tolist(), grid.size]
    starts = grid[np.array(edges[1:-1], np.intp)]
    piece = np.searchsorted(starts, energies, side="right")
    result = np.zeros(energies.size)
    for index, (first, last) in enumerate(pairwise(edges)):
        here = piece == index
        curve = _cubic(np.log(grid[first:last]), smooth[first:last], np.log(energies[here]))
        result[here] = np.exp(curve) * _onset(energies[here], threshold)
    return result


def _onset(energies: Array, threshold: float) -> Array:
    if threshold == 0.0:
        return np.ones_like(energies)
    return np.clip(1.0 - threshold / energies, 0.0, None) ** 3


def _cubic(x: Array, y: Array, at: Array) -> Array:
    """Interpolate by a cubic Hermite curve whose slopes come from parabolas through 3 points.

    Outside ``x`` the end value holds; that happens only just above a pair threshold, where the
    onset carries the shape.
    """
    if x.size == 1:
        return np.full(at.size, y[0])
    width = np.diff(x)
    chord = np.diff(y) / width
    slope = np.empty_like(y)
    slope[1:-1] = (chord[:-1] * width[1:] + chord[1:] * width[:-1]) / (width[:-1] + width[1:])
    slope[0] = 2.0 * chord[0] - slope[1] if x.size > 2 else chord[0]
    slope[-1] = 2.0 * chord[-1] - slope[-2] if x.size > 2 else chord[-1]
    left = np.clip(np.searchsorted(x, at, side="right") - 1, 0, x.size - 2)
    h = width[left]
    t = np.clip((at - x[left]) / h, 0.0, 1.0)
    bend_left = slope[left] * h - (y[left + 1] - y[left])
    bend_right = (y[left + 1] - y[left]) - slope[left + 1] * h
    blend = (1.0 - t) * bend_left + t * bend_right
    return (1.0 - t) * y[left] + t * y[left + 1] + t * (1.0 - t) * blend
