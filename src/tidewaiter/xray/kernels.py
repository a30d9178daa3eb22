"""Compiled projection: what a row of cells sees of many solids.

Every kernel works on rows (or solids) that it alone writes, so results do not depend on how the
work is cut. Depths are kept in a few channels of an attenuation basis, side by side in float32,
that stay in the cache while all solids of a band are added.
"""

# ruff: noqa: PLR0913, PLR0917  (kernels take bare arrays)

from __future__ import annotations

from math import atan2, ceil, floor, sqrt

import numpy as np
from numpy.typing import NDArray

from tidewaiter.xray.bits_kernels import CHANNELS, PIXELS, add_run, add_same
from tidewaiter.xray.chord_kernels import (
    BOX,
    CYLINDER,
    PRISM,
    SPHERE,
    Floats,
    interval,
    row_chords,
    slab,
)
from tidewaiter.xray.compiled import kernel

Float32 = NDArray[np.float32]
Ints = NDArray[np.int32]
#: A scene's arrays in the order of ``scene.Scene.arrays``.
Arrays = tuple[NDArray[np.uint8], Floats, Ints, Floats, Floats, Floats, Ints, Ints, Floats]
Rays = tuple[Floats, Floats, Floats]
Grid = tuple[float, float, int, int]

# Pixels that a loop takes at once, at most.
_LANES = 16
# A column more on each side of a turned solid forgives the rounding of its bounds.
_SLACK = 1
# Axes this near to the travel count as along it: over a box's length the ray is off by 1e-8 m.
_ALONG = 1e-9
_HALF_TURN = 3.141592653589793


@kernel(forceinline=True)
def is_even(kind: int, along: Floats) -> int:
    """Tell the local axis that lies along the travel and keeps chords the same; −1 for none."""
    for k in range(3):
        one, two = along[(k + 1) % 3], along[(k + 2) % 3]
        even = kind == BOX or (k == 1 and (kind in (CYLINDER, PRISM)))
        if even and abs(one) < _ALONG and abs(two) < _ALONG:
            return k
    return -1


@kernel(forceinline=True)
def into_local(axes: Floats, x: float, y: float, z: float, out: Floats) -> None:
    """Turn a world vector into the frame whose axes are the columns of ``axes``."""
    for k in range(3):
        out[k] = axes[0, k] * x + axes[1, k] * y + axes[2, k] * z


@kernel
def bound_band(
    band: tuple[int, int],
    scene: Arrays,
    source: Floats,
    ahead: Floats,
    sense: float,
    angles: Floats,
    grid: Grid,
    bounds: Ints,
) -> None:
    """Find the rows and columns that each solid can cover.

    Args:
        band: first and past-the-last solid.
        scene: ``scene.Scene.arrays``.
        source: (2,) x and y of the focal spot, m.
        ahead: (2,) direction from which angles are counted.
        sense: 1 or −1, the way they are counted, so that they rise down the picture.
        angles: (rows,) angle of each ray from there, rising, rad.
        grid: step from column to column in m, its phase, number of the first column, columns.
        bounds: (n, 4) first and past-the-last row and column, written.
    """
    kinds, halves, _, _, _, turns, forms, turned, centres = scene
    step, phase, first, columns = grid
    along = np.empty(3)
    for i in range(band[0], band[1]):
        axes, half = turns[turned[i]], halves[forms[i]]
        x, y = centres[i, 0] - source[0], centres[i, 1] - source[1]
        low, high = _HALF_TURN, -_HALF_TURN
        for corner in range(8):
            a = half[0] if corner & 1 else -half[0]
            b = half[1] if corner & 2 else -half[1]
            c = half[2] if corner & 4 else -half[2]
            px = x + axes[0, 0] * a + axes[0, 1] * b + axes[0, 2] * c
            py = y + axes[1, 0] * a + axes[1, 1] * b + axes[1, 2] * c
            angle = atan2(ahead[0] * py - ahead[1] * px, ahead[0] * px + ahead[1] * py) * sense
            low, high = min(low, angle), max(high, angle)
        # Round the source, or across the line behind it: any row may see it.
        if high - low >= _HALF_TURN:
            low, high = -_HALF_TURN, _HALF_TURN
        top = np.searchsorted(angles, low)
        bottom = np.searchsorted(angles, high, side="right")
        bounds[i, 0], bounds[i, 1] = max(top - _SLACK, 0), min(bottom + _SLACK, angles.size)
        into_local(axes, 0.0, 0.0, 1.0, along)
        reach = abs(along[0]) * half[0] + abs(along[1]) * half[1] + abs(along[2]) * half[2]
        slack = 0 if is_even(int(kinds[forms[i]]), along) >= 0 else _SLACK
        near, end = column_range(centres[i, 2], reach, step, phase)
        bounds[i, 2] = min(max(near - slack - first, 0), columns)
        bounds[i, 3] = min(max(end + slack - first, 0), columns)


@kernel
def column_range(z: float, reach: float, step: float, phase: float) -> tuple[int, int]:
    """First and past-the-last column whose plane lies within z ± reach.

    Counted on the gantry's own grid, so that a crop finds the same columns as the whole.
    """
    near = ceil(-(z + reach) / step - phase)
    end = floor(-(z - reach) / step - phase) + 1
    # A number that no picture reaches, so that it fits an int32.
    return int(max(min(near, 1e9), -1e9)), int(max(min(end, 1e9), -1e9))


@kernel
def count_members(bounds: Ints, rows_per_band: int, starts: Ints) -> None:
    """Find where the list of each band of rows starts.

    Args:
        bounds: (n, 4) rows and columns of each solid.
        rows_per_band: rows to a band.
        starts: (bands + 1,) written; the last is the number of all members.
    """
    starts[:] = 0
    for i in range(bounds.shape[0]):
        if bounds[i, 0] < bounds[i, 1] and bounds[i, 2] < bounds[i, 3]:
            last = (bounds[i, 1] - 1) // rows_per_band
            for b in range(bounds[i, 0] // rows_per_band, last + 1):
                starts[b + 1] += 1
    for b in range(starts.size - 1):
        starts[b + 1] += starts[b]


@kernel
def list_members(bounds: Ints, rows_per_band: int, starts: Ints, members: Ints) -> None:
    """List the solids of each band of rows, in their order.

    Args:
        bounds: (n, 4) rows and columns of each solid.
        rows_per_band: rows to a band.
        starts: (bands + 1,) from ``count_members``.
        members: written, as many as the last of ``starts``.
    """
    filled = starts[:-1].copy()
    for i in range(bounds.shape[0]):
        if bounds[i, 0] < bounds[i, 1] and bounds[i, 2] < bounds[i, 3]:
            last = (bounds[i, 1] - 1) // rows_per_band
            for b in range(bounds[i, 0] // rows_per_band, last + 1):
                members[filled[b]] = i
                filled[b] += 1


@kernel(forceinline=True)
def add_even(lines: Float32, of: int, chord: float, sums: Float32, first: int, last: int) -> None:
    """Add a solid's channels, times one chord, to a run of pixels."""
    length = np.float32(chord)
    p0, p1 = lines[of] * length, lines[of + 1] * length
    p2, p3 = lines[of + 2] * length, lines[of + 3] * length
    at = first
    while at + PIXELS <= last:
        add_same(sums, CHANNELS * at, p0, p1, p2, p3)
        at += PIXELS
    while at < last:
        place = CHANNELS * at
        sums[place] += p0
        sums[place + 1] += p1
        sums[place + 2] += p2
        sums[place + 3] += p3
        at += 1


@kernel
def _add_block_rows(
    i: int,
    rows: tuple[int, int, int],
    axis: int,
    scene: Arrays,
    bounds: Ints,
    lines: Float32,
    rays: Rays,
    grid: Grid,
    sums: Float32,
) -> None:
    """Add an upright box, the commonest thing in a load: its two sides across the travel."""
    _, halves, _, _, _, turns, forms, turned, centres = scene
    source, directions, reach = rays
    form, turn = forms[i], turned[i]
    one, two = (axis + 1) % 3, (axis + 2) % 3
    ax, ay, bx, by = (
        turns[turn, 0, one],
        turns[turn, 1, one],
        turns[turn, 0, two],
        turns[turn, 1, two],
    )
    x, y = source[0] - centres[i, 0], source[1] - centres[i, 1]
    a, b = ax * x + ay * y, bx * x + by * y
    half_a, half_b = halves[form, one], halves[form, two]
    left, right, columns = bounds[i, 2], bounds[i, 3], grid[3]
    for row in range(rows[1], rows[2]):
        dx, dy = directions[row, 0], directions[row, 1]
        near, end = slab(a, ax * dx + ay * dy, half_a)
        low, high = slab(b, bx * dx + by * dy, half_b)
        chord = min(end, high, reach[row]) - max(near, low, 0.0)
        if chord > 0.0:
            start = (row - rows[0]) * columns
            add_even(lines, CHANNELS * i, chord, sums, start + left, start + right)


@kernel(forceinline=True)
def _chord(kind: int, o: Floats, d: Floats, far: float, half: Floats, edges: Floats) -> float:
    """Length of one ray, from source to cell, inside a form."""
    near, end = interval(kind, o[0], o[1], o[2], d, half, edges)
    return max(min(end, far) - max(near, 0.0), 0.0)


@kernel
def _add_even_rows(
    i: int,
    rows: tuple[int, int, int],
    axis: int,
    o: Floats,
    scene: Arrays,
    bounds: Ints,
    lines: Float32,
    rays: Rays,
    grid: Grid,
    sums: Float32,
) -> None:
    """Add a solid whose chord is the same in every column that it covers."""
    kinds, halves, hollows, offsets, edges, turns, forms, turned, centres = scene
    _, directions, reach = rays
    step, phase, first_column, columns = grid
    form, axes = forms[i], turns[turned[i]]
    hollow = hollows[form]
    # Views are made once a solid, not once a row: each costs a count of its owners.
    kind, half, edge = int(kinds[form]), halves[form], edges[form]
    hollow_kind, hollow_half, hollow_edge = int(kinds[hollow]), halves[hollow], edges[hollow]
    left, right = bounds[i, 2], bounds[i, 3]
    d, inner = np.empty(3), np.empty(3)
    from_hollow = to_hollow = left
    if hollow >= 0:
        offset = offsets[form]
        # The world's z of the hollow's middle: its offset, turned back.
        z = axes[2, 0] * offset[0] + axes[2, 1] * offset[1] + axes[2, 2] * offset[2]
        near, end = column_range(centres[i, 2] + z, float(halves[hollow, axis]), step, phase)
        from_hollow = min(max(near - first_column, left), right)
        to_hollow = min(max(end - first_column, from_hollow), right)
        for k in range(3):
            inner[k] = o[k] - offset[k]
    for row in range(rows[1], rows[2]):
        into_local(axes, directions[row, 0], directions[row, 1], 0.0, d)
        chord = _chord(kind, o, d, reach[row], half, edge)
        if chord > 0.0:
            start = (row - rows[0]) * columns
            add_even(lines, CHANNELS * i, chord, sums, start + left, start + from_hollow)
            add_even(lines, CHANNELS * i, chord, sums, start + to_hollow, start + right)
            if from_hollow < to_hollow:
                chord -= _chord(hollow_kind, inner, d, reach[row], hollow_half, hollow_edge)
                at = CHANNELS * i
                add_even(lines, at, chord, sums, start + from_hollow, start + to_hollow)


@kernel
def _columns_of_ball(
    i: int, row: int, radius: float, bounds: Ints, centres: Floats, rays: Rays, grid: Grid
) -> tuple[int, int]:
    """First and past-the-last column in which a row can meet a ball."""
    source, directions, _ = rays
    step, phase, first_column, _ = grid
    x, y = centres[i, 0] - source[0], centres[i, 1] - source[1]
    miss = x * directions[row, 1] - y * directions[row, 0]
    square = radius * radius - miss * miss
    if square <= 0.0:
        return 0, 0
    near, end = column_range(centres[i, 2], sqrt(square), step, phase)
    first = max(bounds[i, 2], near - _SLACK - first_column)
    return first, max(first, min(bounds[i, 3], end + _SLACK - first_column))


@kernel
def _add_turned_rows(
    i: int,
    rows: tuple[int, int, int],
    o: Floats,
    along: Floats,
    scene: Arrays,
    bounds: Ints,
    lines: Float32,
    rays: Rays,
    grid: Grid,
    room: tuple[Floats, Floats, Floats, Float32],
    sums: Float32,
) -> None:
    """Add a solid whose chord changes from column to column."""
    kinds, halves, hollows, offsets, edges, turns, forms, turned, centres = scene
    _, directions, reach = rays
    step, phase, first_column, columns = grid
    z, chords, hollow_chords, lengths = room
    form, axes = forms[i], turns[turned[i]]
    kind, hollow, half, edge = int(kinds[form]), hollows[form], halves[form], edges[form]
    hollow_kind, hollow_half, hollow_edge = int(kinds[hollow]), halves[hollow], edges[hollow]
    d, inner, wide = np.empty(3), o - offsets[form], np.empty(PIXELS * CHANNELS, np.float32)
    for k in range(PIXELS * CHANNELS):
        wide[k] = lines[CHANNELS * i + k % CHANNELS]
    # From the plane's own number, not from the first column: a crop equals the whole.
    for c in range(bounds[i, 2], bounds[i, 3] + _LANES):
        z[c] = -(first_column + c + phase) * step - centres[i, 2]
    for row in range(rows[1], rows[2]):
        into_local(axes, directions[row, 0], directions[row, 1], 0.0, d)
        first, last = bounds[i, 2], bounds[i, 3]
        if kind == SPHERE:
            first, last = _columns_of_ball(i, row, half[0], bounds, centres, rays, grid)
        # Whole vectors only: the few pixels beyond are worked out and not used.
        end = first + (last - first + _LANES - 1) // _LANES * _LANES
        row_chords(kind, o, d, along, z, half, edge, reach[row], chords, first, end)
        if hollow >= 0:
            row_chords(
                hollow_kind, inner, d, along, z, hollow_half, hollow_edge, reach[row],
                hollow_chords, first, end,
            )  # fmt: skip
            for c in range(np.uintp(first), np.uintp(end)):
                chords[c] -= hollow_chords[c]
        for c in range(np.uintp(first), np.uintp(end)):
            lengths[c] = np.float32(chords[c])
        # Nothing is added beyond the last pixel: it may belong to the next row.
        lengths[last : last + PIXELS] = np.float32(0.0)
        start = (row - rows[0]) * columns
        for c in range(first, last, PIXELS):
            add_run(sums, CHANNELS * (start + c), wide, lengths, c)


@kernel
def project_band(
    band: tuple[int, int],
    members: Ints,
    scene: Arrays,
    bounds: Ints,
    parts: Float32,
    rays: Rays,
    grid: Grid,
    sums: Float32,
) -> None:
    """Put chord × part of every solid, summed, into the channels of a band of rows.

    Args:
        band: first and past-the-last row.
        members: the solids that may cover the band, in order.
        scene: ``scene.Scene.arrays``.
        bounds: (n, 4) rows and columns that each solid can cover.
        parts: (n, CHANNELS) per metre of chord.
        rays: (2,) x and y of the focal spot in m, (rows, 2) unit vectors, (rows,) lengths in m.
        grid: step from column to column in m, its phase, number of the first column, columns.
        sums: (more than rows of the band × columns × CHANNELS,) written, channels side by side;
            ``room_for`` says how many.
    """
    kinds, _, hollows, _, _, turns, forms, turned, centres = scene
    columns = grid[3]
    size = columns + 2 * _LANES
    room = (np.empty(size), np.empty(size), np.empty(size), np.empty(size, np.float32))
    o, along, source, lines = np.empty(3), np.empty(3), rays[0], parts.reshape(-1)
    sums[:] = np.float32(0.0)
    for i in members:
        form, axes = forms[i], turns[turned[i]]
        rows = (band[0], max(bounds[i, 0], band[0]), min(bounds[i, 1], band[1]))
        into_local(axes, source[0] - centres[i, 0], source[1] - centres[i, 1], 0.0, o)
        into_local(axes, 0.0, 0.0, 1.0, along)
        axis = is_even(int(kinds[form]), along)
        if hollows[form] >= 0 and is_even(int(kinds[hollows[form]]), along) < 0:
            axis = -1
        if axis >= 0 and kinds[form] == BOX and hollows[form] < 0:
            _add_block_rows(i, rows, axis, scene, bounds, lines, rays, grid, sums)
        elif axis >= 0:
            _add_even_rows(i, rows, axis, o, scene, bounds, lines, rays, grid, sums)
        else:
            _add_turned_rows(i, rows, o, along, scene, bounds, lines, rays, grid, room, sums)


def room_for(rows: int, columns: int) -> int:
    """Tell how many numbers the sums of so many pixels need: the last addition may reach over."""
    return CHANNELS * (rows * columns + PIXELS)
