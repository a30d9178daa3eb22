"""Limits of the radiograph: what no program of this kind can do without, timed by itself.

Two small programs over the very pixels of a scene, on the same threads as a scan: one adds four
numbers to each covered pixel of each solid and does nothing else, one takes an exponential (the
one that the scan uses) for each pixel, beam and energy node and does nothing else. Together they
are a floor for any projection that sums attenuation in four channels before it sums energies.
"""

from __future__ import annotations

from time import perf_counter

import numpy as np
from numba import njit
from numpy.typing import NDArray

from tidewaiter.xray import kernels
from tidewaiter.xray.bands import Band, Worker, bands, over_bands
from tidewaiter.xray.bits_kernels import CHANNELS, PIXELS, add_same
from tidewaiter.xray.chord_kernels import row_chords
from tidewaiter.xray.energy_kernels import left_of
from tidewaiter.xray.exposure import Exposure
from tidewaiter.xray.projection import ROWS_PER_BAND, Projector

Ints = NDArray[np.int32]


@njit(nogil=True, cache=False, error_model="numpy")
def _runs(band, members, scene, bounds, rays, grid, runs):  # noqa: ANN001, ANN202, PLR0913, PLR0917
    """List the covered run of each solid in each row: row, first and past-the-last column."""
    kinds, halves, _, _, edges, turns, forms, turned, centres = scene
    source, directions, reach = rays
    step, phase, first_column, columns = grid
    o, d, along = np.empty(3), np.empty(3), np.empty(3)
    z, chords = np.empty(columns + 32), np.empty(columns + 32)
    found = 0
    for i in members:
        form, axes = forms[i], turns[turned[i]]
        kernels.into_local(axes, source[0] - centres[i, 0], source[1] - centres[i, 1], 0.0, o)
        kernels.into_local(axes, 0.0, 0.0, 1.0, along)
        for c in range(bounds[i, 2], bounds[i, 3]):
            z[c] = -(first_column + c + phase) * step - centres[i, 2]
        for row in range(max(bounds[i, 0], band[0]), min(bounds[i, 1], band[1])):
            kernels.into_local(axes, directions[row, 0], directions[row, 1], 0.0, d)
            row_chords(
                int(kinds[form]), o, d, along, z, halves[form], edges[form], reach[row],
                chords, bounds[i, 2], bounds[i, 3],
            )  # fmt: skip
            first = last = -1
            for c in range(bounds[i, 2], bounds[i, 3]):
                if chords[c] > 0.0:
                    first = c if first < 0 else first
                    last = c + 1
            if first >= 0:
                if found < len(runs):
                    runs[found, 0], runs[found, 1], runs[found, 2] = row - band[0], first, last
                found += 1
    return found


@njit(nogil=True, cache=False, error_model="numpy")
def _add_runs(runs, columns, wide, sums):  # noqa: ANN001, ANN202
    """Add four numbers to each pixel of each run."""
    for n in range(len(runs)):
        at = runs[n, 0] * columns + runs[n, 1]
        last = runs[n, 0] * columns + runs[n, 2]
        while at + PIXELS <= last:
            add_same(sums, CHANNELS * at, wide[0], wide[1], wide[2], wide[3])
            at += PIXELS
        for place in range(np.uintp(CHANNELS * at), np.uintp(CHANNELS * last)):
            sums[place] += wide[place & np.uintp(CHANNELS - 1)]


@njit(nogil=True, cache=False, error_model="numpy", fastmath={"contract", "nnan", "nsz"})
def _take_exponentials(depths, factors, total):  # noqa: ANN001, ANN202
    """Take one exponential for each pixel and node."""
    for j in range(len(factors)):
        factor = factors[j]
        for c in range(len(depths)):
            total[c] += left_of(depths[c] * factor)


def runs_of(ready: Projector) -> list[Ints]:
    """Give the covered runs of each band, (runs, 3): row in the band, first and last column."""
    result: list[Ints] = []
    for n, band in enumerate(bands(ready.rows, ROWS_PER_BAND)):
        members = ready.members[ready.starts[n] : ready.starts[n + 1]]
        room = np.empty((len(members) * ROWS_PER_BAND, 3), np.int32)
        args = (members, ready.scene.arrays, ready.bounds, ready.rays, ready.grid, room)
        result.append(room[: _runs(band, *args)])
    return result


def covered(runs: list[Ints]) -> int:
    """Count the covered (solid, pixel) pairs."""
    return int(sum((one[:, 2] - one[:, 1]).sum() for one in runs))


def floor_s(exposed: Exposure, runs: list[Ints], times: int = 7) -> float:
    """Time both small programs, one after the other, warm: least of several, seconds."""
    ready = exposed.ready
    work = bands(ready.rows, ROWS_PER_BAND)
    factors = np.linspace(0.5, 1.5, exposed.basis.shape[1]).astype(np.float32)
    wide = np.full(PIXELS * CHANNELS, 1e-3, np.float32)

    def adding() -> Worker:
        sums = ready.room()
        sums[:] = 0.0

        def add(band: Band) -> None:
            _add_runs(runs[band[0] // ROWS_PER_BAND], ready.columns, wide, sums)

        return add

    def taking() -> Worker:
        depths = np.linspace(0.0, 9.0, ready.columns).astype(np.float32)
        total = np.zeros(ready.columns, np.float32)

        def take(band: Band) -> None:
            for _ in range(*band):
                _take_exponentials(depths, factors, total)

        return take

    def timed(worker) -> float:  # noqa: ANN001
        seconds: list[float] = []
        for _ in range(times):
            start = perf_counter()
            over_bands(work, worker)
            seconds.append(perf_counter() - start)
        return min(seconds[1:])

    return timed(adding) + timed(taking)
