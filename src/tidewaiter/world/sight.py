"""Sight: which packages the eye can make out through the leaves that stand open.

A depth map of the door opening, seen from a fixed place outside: where the officer stands, or
where a camera on a pole is held. A package counts as visible when it is the nearest in at least
one cell, so that taking away what is not visible changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import floor

import numpy as np
from numpy.typing import NDArray

from tidewaiter.world.after import ById, Present
from tidewaiter.world.compartments import is_in_machine
from tidewaiter.world.model import Metres, Package


@dataclass(frozen=True, slots=True)
class Eye:
    """Where an eye or a lens is: back behind the sill and up above it, and how fine it sees.

    Attributes:
        back_m: from the sill, metres.
        up_m: above the sill, metres.
        grid_m: cells of the opening that it tells apart, metres.
    """

    back_m: float
    up_m: float
    grid_m: float


#: The officer stands back behind the sill; eye height above it [estimate].
_OFFICER = Eye(1.5, 1.6, 0.05)
#: A camera on its pole is held so near to the opening, so far below its upper edge [estimate].
_POLE_BACK_M, _POLE_BELOW_M, _POLE_GRID_M = 0.6, 0.06, 0.03
# Packages that are looked over at once.
_BATCH = 128

_Grid = NDArray[np.float64]
_Ints = NDArray[np.int64]


def visible_from_doors(present: Present) -> tuple[Package, ...]:
    """Give the packages that can be made out through the open leaves, in stowing order.

    Both leaves closed: none. The eye stands in front of the middle of what is open.
    """
    return _seen_by(present, _OFFICER)


def visible_over_the_load(present: Present) -> tuple[Package, ...]:
    """Give the packages that a lens just below the upper edge of the opening makes out."""
    up_m = present.unit.door_m[1] - _POLE_BELOW_M
    return _seen_by(present, Eye(_POLE_BACK_M, up_m, _POLE_GRID_M))


def _seen_by(present: Present, eye: Eye) -> tuple[Package, ...]:
    left, right = present.left_door != "closed", present.right_door != "closed"
    return _visible(ById(present.inside), present.unit.door_m, left, right, eye)


def eye_m(present: Present) -> Metres | None:
    """Give where the eye is that looks through the open leaves; None while both are closed."""
    left, right = present.left_door != "closed", present.right_door != "closed"
    if not (left or right):
        return None
    half_m = present.unit.door_m[0] / 2.0
    return ((right - left) * half_m / 2.0, _OFFICER.up_m, _OFFICER.back_m)


@lru_cache(maxsize=128)
def _visible(
    inside: ById[tuple[Package, ...]],
    door_m: tuple[float, float],
    left: bool,  # noqa: FBT001  (lru_cache takes no keywords here)
    right: bool,  # noqa: FBT001
    eye: Eye,
) -> tuple[Package, ...]:
    if not (left or right):
        return ()
    low = -door_m[0] / 2.0 if left else 0.0
    high = door_m[0] / 2.0 if right else 0.0
    view = _View(low, high, door_m[1], eye)
    winners = view.winners(inside.value)
    return tuple(
        one
        for index, one in enumerate(inside.value)
        if index in winners and not is_in_machine(one.slot)
    )


class _View:
    """Rays from the eye through the cells of the opening, in the plane of the sill."""

    def __init__(self, low_m: float, high_m: float, height_m: float, eye: Eye) -> None:
        self._eye: Metres = ((low_m + high_m) / 2.0, eye.up_m, eye.back_m)
        columns = max(1, floor((high_m - low_m) / eye.grid_m))
        rows = max(1, floor(height_m / eye.grid_m))
        self._step = ((high_m - low_m) / columns, height_m / rows)
        self._x: _Grid = low_m + (np.arange(columns, dtype=np.float64) + 0.5) * self._step[0]
        self._y: _Grid = (np.arange(rows, dtype=np.float64) + 0.5) * self._step[1]

    def winners(self, packages: Sequence[Package]) -> frozenset[int]:
        """Give the indices of the packages that are nearest in at least one cell.

        Along a ray, distance is counted in its part towards −z, so a package is nowhere nearer
        than its face towards the doors: what stands farther off than all that fills its cells
        is passed over, first by the batch (nearest first) and then one by one.
        """
        if not packages:
            return frozenset()
        centre = np.array([one.position_m for one in packages])
        half = np.array([one.size_m for one in packages]) / 2.0
        near = self._eye[2] - centre[:, 2] - half[:, 2]
        far = near + 2.0 * half[:, 2]
        columns = self._spans(centre[:, 0], half[:, 0], (near, far), axis=0)
        rows = self._spans(centre[:, 1], half[:, 1], (near, far), axis=1)
        depth: _Grid = np.full((self._y.size, self._x.size), np.inf)
        owner: _Ints = np.full(depth.shape, -1, dtype=np.int64)
        empty = (near <= 0.0) | (columns[0] >= columns[1]) | (rows[0] >= rows[1])
        order: _Ints = np.argsort(near, kind="stable")
        order = order[~empty[order]]
        for start in range(0, order.size, _BATCH):
            batch = order[start : start + _BATCH]
            shown = _any_within(
                depth > near[batch[0]],
                (rows[0][batch], rows[1][batch]),
                (columns[0][batch], columns[1][batch]),
            )
            hopeful: list[int] = batch[shown].tolist()
            for index in hopeful:
                cells = (
                    slice(rows[0][index], rows[1][index]),
                    slice(columns[0][index], columns[1][index]),
                )
                if depth[cells].max() > near[index]:
                    self._cast(packages[index], index, (depth[cells], owner[cells]), cells)
        return frozenset(int(index) for index in np.unique(owner) if index >= 0)

    def _spans(
        self, centre: _Grid, half: _Grid, reach: tuple[_Grid, _Grid], *, axis: int
    ) -> tuple[_Ints, _Ints]:
        """Bound the cells that packages can cover along one axis: first, and one past the last."""
        cells, eye = (self._x, self._y)[axis], self._eye[axis]
        ends: _Grid = np.array(
            [
                eye + (centre + side * half - eye) * self._eye[2] / np.maximum(distance, 1e-9)
                for side in (-1.0, 1.0)
                for distance in reach
            ]
        )
        low: _Grid = ends.min(axis=0)
        high: _Grid = ends.max(axis=0)
        return np.searchsorted(cells, low), np.searchsorted(cells, high, side="right")

    def _cast(
        self,
        one: Package,
        index: int,
        maps: tuple[_Grid, _Ints],
        cells: tuple[slice, slice],
    ) -> None:
        """Let one package take the cells in which it is nearest (slab method)."""
        seen, owner = maps
        near = self._eye[2] - one.position_m[2] - one.size_m[2] / 2.0
        far = near + one.size_m[2]
        x_in, x_out = self._slab(one, 0, self._x[cells[1]])
        y_in, y_out = self._slab(one, 1, self._y[cells[0]])
        enter = np.maximum(np.maximum(x_in[None, :], y_in[:, None]), near)
        leave = np.minimum(np.minimum(x_out[None, :], y_out[:, None]), far)
        wins = (enter <= leave) & (enter < seen)
        seen[wins] = enter[wins]
        owner[wins] = index

    def _slab(self, one: Package, axis: int, cells: _Grid) -> tuple[_Grid, _Grid]:
        """Give where rays through these cells enter and leave a package's slab."""
        slope: _Grid = (cells - self._eye[axis]) / self._eye[2]
        half = one.size_m[axis] / 2.0
        offset = one.position_m[axis] - self._eye[axis]
        with np.errstate(divide="ignore", invalid="ignore"):
            first = (offset - half) / slope
            second = (offset + half) / slope
        # A ray along the slab (slope 0) divides by zero: ±inf says rightly "always" or "never",
        # and fmin passes over 0/0, along its very face, which then counts as "never".
        return np.fmin(first, second), np.fmax(first, second)


def _any_within(
    cells: NDArray[np.bool_], rows: tuple[_Ints, _Ints], columns: tuple[_Ints, _Ints]
) -> NDArray[np.bool_]:
    """Say of each rectangle of cells (first, and one past the last) whether any is true."""
    sums: _Ints = np.zeros((cells.shape[0] + 1, cells.shape[1] + 1), dtype=np.int64)
    sums[1:, 1:] = cells.cumsum(axis=0).cumsum(axis=1)
    (top, bottom), (left, right) = rows, columns
    return sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left] > 0
