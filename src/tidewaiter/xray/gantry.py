"""The gantry: where source and detector stand, and which point of the box a pixel shows.

The truck drives past a point source; a slit makes a vertical fan, and a vertical line of
detector cells stands on the far side. So columns are parallel planes of constant z, and each
column is a 2-D fan. Frame: metres, +Y up, origin at the centre of the door sill, cargo toward
−Z. The source stands at +X, so the picture is the box as seen from the source: row 0 is the top,
and column numbers grow from the doors to the front wall.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

import numpy as np

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.attenuation import Array

# Columns are sampled a golden fraction into their step: cargo is stowed in whole millimetres, and
# no sampling plane may run along the seam between two packages.
_PHASE = 0.381966
_CONTAINER_LENGTH_M = 12.192
_MARGIN_M = 0.25


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


@dataclass(frozen=True, slots=True)
class Gantry:
    """Geometry of one view; the defaults are a drive-through portal (estimate).

    Distances are such that the fan takes in a high cube from floor to roof. Fielded systems
    resolve 3 to 5 mm (X-ray Cargo Inspection: Status and Trends, AIP Conf. Proc. 1099, 2009);
    cells here are 10 mm at the centre plane.

    Attributes:
        source_m: x and y of the focal spot; it lies in the plane of each column.
        detector_x_m: x of the vertical detector line.
        top_m: y of the upper edge of row 0, on the centre plane x = 0.
        rows: number of cells.
        pitch_m: height of a cell as seen on the centre plane.
        step_m: travel of the box from column to column.
    """

    source_m: tuple[float, float] = (5.0, 1.0)
    detector_x_m: float = -2.2
    top_m: float = 3.55
    rows: int = 400
    pitch_m: float = 0.010
    step_m: float = 0.010

    def __post_init__(self) -> None:
        """Refuse a gantry that sees nothing."""
        sizes = (self.rows, self.pitch_m, self.step_m, self.source_m[0], -self.detector_x_m)
        if min(sizes) <= 0:
            raise DefectError(f"the source must stand at +x, the detector at −x: {self}")

    def row_y_m(self, row: float) -> float:
        """Give the height of the centre of a row on the centre plane x = 0."""
        return self.top_m - (row + 0.5) * self.pitch_m

    def column_z_m(self, column: float) -> float:
        """Give the z of a column's plane."""
        return -(column + _PHASE) * self.step_m

    def row_at(self, y_m: float) -> float:
        """Undo ``row_y_m``."""
        return (self.top_m - y_m) / self.pitch_m - 0.5

    def column_at(self, z_m: float) -> float:
        """Undo ``column_z_m``."""
        return -z_m / self.step_m - _PHASE

    def span(self, length_m: float = _CONTAINER_LENGTH_M, margin_m: float = _MARGIN_M) -> Span:
        """Give the span of a box of this length, all rows, with some air before and behind."""
        first = floor(-margin_m / self.step_m)
        return Span((first, ceil((length_m + margin_m) / self.step_m)), (0, self.rows))

    def slopes(self, span: Span) -> Array:
        """Give the rise of each row's ray per metre toward −x, (rows,), falling."""
        if not 0 <= span.rows[0] < span.rows[1] <= self.rows:
            raise DefectError(f"rows run from 0 to {self.rows}: {span}")
        heights = self.top_m - (np.arange(*span.rows, dtype=np.float64) + 0.5) * self.pitch_m
        return (heights - self.source_m[1]) / self.source_m[0]

    def planes_z_m(self, span: Span) -> Array:
        """Give the z of each column, (columns,), falling."""
        return -(np.arange(*span.columns, dtype=np.float64) + _PHASE) * self.step_m


SIDE = Gantry()
