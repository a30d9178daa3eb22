"""The gantry: where source and detector stand, and which point of the box a pixel shows.

A slit makes a thin fan in a plane across the travel; a line of detector cells, straight or bent
in an L, stands in that plane on the far side. The box moves through, or the gantry past it: either
way columns are parallel planes of constant z, and each column is a 2-D fan. Frame: metres, +Y up,
origin at the centre of the door sill, cargo toward −Z. The picture is the box as seen from the
source: row 0 is the end of the detector that the view calls its top, and column numbers grow from
the doors to the front wall.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from math import ceil, floor, hypot, isfinite
from typing import Literal

import numpy as np

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.attenuation import Array
from tidewaiter.xray.setting import View

# Columns are sampled a golden fraction into their step: cargo is stowed in whole millimetres, and
# no sampling plane may run along the seam between two packages.
PHASE = 0.381966
_CONTAINER_LENGTH_M = 12.192
_MARGIN_M = 0.25
MOST_CELLS = 50_000

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Span:
    """The part of the gantry's grid that a picture holds; half-open ranges.

    Attributes:
        columns: first and past-the-last column; column 0 lies just behind the door sill, columns
            in front of it are negative.
        rows: first and past-the-last row; row 0 is the top cell.
    """

    columns: tuple[int, int]
    rows: tuple[int, int]

    def __post_init__(self) -> None:
        """Refuse an empty or backward range."""
        if self.columns[0] >= self.columns[1] or self.rows[0] >= self.rows[1]:
            raise DefectError(f"a span must hold at least one pixel: {self}")

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the picture."""
        return (self.rows[1] - self.rows[0], self.columns[1] - self.columns[0])


@dataclass(frozen=True)
class Gantry:
    """Geometry of one view; everything but the travel lies in one x-y plane.

    Attributes:
        source_m: x and y of the focal spot.
        detector_m: corners (x, y) of the line that the cells stand on, from its top end: two
            for a straight line, three for an L. The fan must sweep it one way only.
        cell_pitch_m: from cell to cell along that line.
        speed_m_s: how fast box and gantry pass each other.
        lines_per_s: readings of the whole line (for interlaced beams: pairs of readings).
        across: which coordinate runs down the picture, ``y`` for side views, ``x`` from above.
        plane_m: the other coordinate of the reference plane, on which places are told.

    Raises:
        DefectError: no cell, the source in or behind the detector's line, a fan that folds back,
            or a number that is not finite or not above zero where it must be.
    """

    source_m: Point
    detector_m: tuple[Point, ...]
    cell_pitch_m: float
    speed_m_s: float
    lines_per_s: float
    across: Literal["x", "y"] = "y"
    plane_m: float = 0.0

    def __post_init__(self) -> None:
        """Refuse a gantry that sees nothing, or something twice."""
        numbers = (*self.source_m, *(v for p in self.detector_m for v in p), self.plane_m)
        if not all(isfinite(value) for value in numbers):
            raise DefectError(f"a gantry must be finite: {self}")
        sizes = (self.cell_pitch_m, self.speed_m_s, self.lines_per_s)
        if not all(isfinite(size) and size > 0.0 for size in sizes):
            raise DefectError(f"cell pitch, speed and line rate must lie above zero: {self}")
        if len(self.detector_m) < 2 or not 1 <= self.rows <= MOST_CELLS:
            raise DefectError(f"a detector holds 1 to {MOST_CELLS} cells of {self.cell_pitch_m} m")
        turns = np.diff(np.unwrap(np.arctan2(self._offsets[:, 1], self._offsets[:, 0])))
        if self.reach_m.min() <= 0.0 or (turns.size and turns.min() * turns.max() <= 0.0):
            raise DefectError(f"the fan must sweep the detector one way, clear of it: {self}")

    @cached_property
    def rows(self) -> int:
        """Number of cells: what has room on the line."""
        length = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(self.detector_m))
        # A line of whole cells must not lose one to rounding.
        return floor(length / self.cell_pitch_m + 1e-6)

    @property
    def step_m(self) -> float:
        """Travel from column to column: speed over line rate."""
        return self.speed_m_s / self.lines_per_s

    def finer(self, times: int) -> Gantry:
        """Give the gantry with each cell and each step cut into so many."""
        pitch, lines = self.cell_pitch_m / times, self.lines_per_s * times
        return replace(self, cell_pitch_m=pitch, lines_per_s=lines)

    @cached_property
    def cells_m(self) -> Array:
        """Centres of the cells, x and y, (rows, 2)."""
        corners = np.array(self.detector_m)
        along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(corners, axis=0).T))))
        at = (np.arange(self.rows, dtype=np.float64) + 0.5) * self.cell_pitch_m
        return np.stack([np.interp(at, along, corners[:, k]) for k in (0, 1)], axis=1)

    @cached_property
    def _offsets(self) -> Array:
        return self.cells_m - np.array(self.source_m)

    @cached_property
    def reach_m(self) -> Array:
        """Distance from the focal spot to each cell, (rows,)."""
        return np.hypot(self._offsets[:, 0], self._offsets[:, 1])

    @cached_property
    def directions(self) -> Array:
        """Unit vectors in the x-y plane from the focal spot to each cell, (rows, 2)."""
        return self._offsets / self.reach_m[:, None]

    @cached_property
    def _across_m(self) -> Array:
        """Where each ray, drawn on if need be, crosses the reference plane, (rows,)."""
        down, along = (1, 0) if self.across == "y" else (0, 1)
        share = (self.plane_m - self.source_m[along]) / self._offsets[:, along]
        return self.source_m[down] + share * self._offsets[:, down]

    def across_m(self, row: float) -> float:
        """Give the place of a row (fractions allowed) on the reference plane: y, or x from above.

        Rows beyond the detector go on at the spacing of its last two cells.
        """
        n = self.rows - 1
        if n == 0:
            return float(self._across_m[0])
        first = min(max(floor(row), 0), n - 1)
        low, high = self._across_m[first : first + 2].tolist()
        return low + (row - first) * (high - low)

    def row_at(self, across_m: float) -> float:
        """Undo ``across_m``."""
        n = self.rows - 1
        if n == 0:
            return 0.0
        sign = 1.0 if self._across_m[n] > self._across_m[0] else -1.0
        right = int(np.searchsorted(sign * self._across_m, sign * across_m))
        first = min(max(right - 1, 0), n - 1)
        low, high = self._across_m[first : first + 2].tolist()
        return first + (across_m - low) / (high - low)

    def cell_m(self, rows: tuple[int, int]) -> Array:
        """Give the size of each row's cell on the reference plane, (rows,), metres."""
        edges = np.array([self.across_m(row - 0.5) for row in range(rows[0], rows[1] + 1)])
        return np.abs(np.diff(edges))

    def column_z_m(self, column: float) -> float:
        """Give the z of a column's plane."""
        return -(column + PHASE) * self.step_m

    def column_at(self, z_m: float) -> float:
        """Undo ``column_z_m``."""
        return -z_m / self.step_m - PHASE

    def span(self, length_m: float = _CONTAINER_LENGTH_M, margin_m: float = _MARGIN_M) -> Span:
        """Give the span of a box of this length, all rows, with some air before and behind."""
        first = floor(-margin_m / self.step_m)
        return Span((first, ceil((length_m + margin_m) / self.step_m)), (0, self.rows))

    def checked(self, span: Span) -> Span:
        """Give the span back if all its rows exist.

        Raises:
            DefectError: they do not.
        """
        if not 0 <= span.rows[0] < span.rows[1] <= self.rows:
            raise DefectError(f"rows run from 0 to {self.rows}: {span}")
        return span


# Distances are estimates after the proportions of fielded portals; cells and line rates give
# pixels of 6 mm on the middle plane, where fielded systems resolve 3 to 6 mm (X-ray Cargo
# Inspection: Status and Trends, AIP Conf. Proc. 1099, 2009). The road lies 1.55 m under the floor
# of a box on a trailer, the rails 1.20 m under that on a wagon.
SIDE = Gantry(
    source_m=(4.8, -0.45),
    detector_m=((-0.2, 4.15), (-2.3, 4.15), (-2.3, -1.90)),
    cell_pitch_m=0.0090,
    speed_m_s=0.36,
    lines_per_s=60.0,
)
# From above: the source hangs over the lane, the detector lies in a trough under it. Row 0 is the
# side of the lane at +x.
TOP = Gantry(
    source_m=(0.0, 6.8),
    detector_m=((2.7, -1.70), (-2.7, -1.70)),
    cell_pitch_m=0.0095,
    speed_m_s=0.36,
    lines_per_s=60.0,
    across="x",
    plane_m=1.3,
)
# A scanner truck drives past: its source sits low at its own tail, the boom reaches over the box.
MOBILE = Gantry(
    source_m=(3.1, 0.60),
    detector_m=((0.6, 3.45), (-1.9, 3.45), (-1.9, -1.40)),
    cell_pitch_m=0.0095,
    speed_m_s=0.24,
    lines_per_s=40.0,
)
# On the railway everything stands farther off and trains pass faster: longer steps.
RAIL = Gantry(
    source_m=(6.5, 0.55),
    detector_m=((-2.0, 4.3), (-3.4, 4.3), (-3.4, -1.85)),
    cell_pitch_m=0.0095,
    speed_m_s=2.4,
    lines_per_s=300.0,
)
GANTRIES: dict[View, Gantry] = {"side": SIDE, "top": TOP, "mobile": MOBILE, "rail": RAIL}
