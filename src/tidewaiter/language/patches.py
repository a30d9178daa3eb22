"""Patches: pieces of a part of the unit, each about as large as one look takes in.

``column-row``, both from 1. Columns count from the doors, where a part lies across from the left
as seen from the doors; rows count from below. They follow from what was sighted of a part alone:
from where it stands, how large it is and how it is turned.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from tidewaiter.language.values import Millimetres, Sighting

#: About so large is a patch: what one takes in of a wall in one look from 2 m off [estimate].
WIDE_MM, HIGH_MM = 1500.0, 1300.0

_Vector = tuple[float, float, float]
_X, _Y, _Z = 0, 1, 2


@dataclass(frozen=True, slots=True)
class _Lie:
    """How a part lies, before it is turned.

    Attributes:
        outward: its normal, out of the unit.
        along: the axis of its columns.
        onward: +1 where columns count with that axis, -1 where against it.
        rows: the axis of its rows; None where one row takes in all (roof and underside are
            looked along, not climbed).
        inner: its inner face can be seen from within.
    """

    outward: _Vector
    along: int
    onward: int
    rows: int | None = _Y
    inner: bool = True


_LIES: dict[str, _Lie] = {
    "left-side": _Lie((-1.0, 0.0, 0.0), _Z, -1),
    "right-side": _Lie((1.0, 0.0, 0.0), _Z, -1),
    "front": _Lie((0.0, 0.0, -1.0), _X, 1),
    "left-door": _Lie((0.0, 0.0, 1.0), _X, 1),
    "right-door": _Lie((0.0, 0.0, 1.0), _X, 1),
    "roof": _Lie((0.0, 1.0, 0.0), _Z, -1, rows=None),
    "underside": _Lie((0.0, -1.0, 0.0), _Z, -1, rows=None, inner=False),
}
#: Parts that have patches: the seven points of an inspection but for the floor.
PANELS: tuple[str, ...] = tuple(_LIES)


@dataclass(frozen=True, slots=True)
class Patch:
    """One patch, where it stands.

    Attributes:
        target: handle of its part.
        name: ``column-row``.
        at_mm: its centre.
        size_mm: extent along x, y, z before turning; as thick as the part.
        turn_deg: turn about the vertical.
        outward: unit normal out of the unit.
        inner: its inner face can be seen from within.
    """

    target: str
    name: str
    at_mm: Millimetres
    size_mm: Millimetres
    turn_deg: float
    outward: _Vector
    inner: bool


def grid(sighting: Sighting) -> tuple[int, int]:
    """Count columns and rows of a part; none of what has no patches."""
    lie = _LIES.get(sighting.kind)
    if lie is None:
        return 0, 0
    columns = max(1, round(sighting.size_mm[lie.along] / WIDE_MM))
    rows = 1 if lie.rows is None else max(1, round(sighting.size_mm[lie.rows] / HIGH_MM))
    return columns, rows


def is_in(name: str, columns: int, rows: int) -> bool:
    """Say whether a grid holds a patch of this name.

    >>> is_in("8-2", 8, 2), is_in("08-2", 8, 2), is_in("9-1", 8, 2), is_in("", 8, 2)
    (True, False, False, False)
    """
    return any(
        name == f"{column}-{row}" for column in range(1, columns + 1) for row in range(1, rows + 1)
    )


def middle(columns: int, rows: int) -> str:
    """Name the patch in the middle; of two the one nearer to the doors, and the lower.

    >>> middle(8, 2)
    '4-1'
    """
    return f"{(columns + 1) // 2}-{(rows + 1) // 2}"


def patches(sighting: Sighting) -> tuple[Patch, ...]:
    """Give the patches of a part, column by column; none of what has none."""
    lie = _LIES.get(sighting.kind)
    if lie is None:
        return ()
    columns, rows = grid(sighting)
    return tuple(
        _patch(sighting, lie, (column, row), (columns, rows))
        for column in range(columns)
        for row in range(rows)
    )


def patch_named(sighting: Sighting, name: str = "") -> Patch | None:
    """Give a patch of a part by its name, or the one in its middle; None where it has none such."""
    wanted = name or middle(*grid(sighting))
    return next((one for one in patches(sighting) if one.name == wanted), None)


def patch_of(sighting: Sighting, point_mm: _Vector) -> str:
    """Name the patch of a part that a point on it, or beside it, belongs to; empty for no part."""
    lie = _LIES.get(sighting.kind)
    if lie is None:
        return ""
    columns, rows = grid(sighting)
    away = tuple(p - at for p, at in zip(point_mm, sighting.position_mm, strict=True))
    local = _turned((away[0], away[1], away[2]), -sighting.turn_deg)
    column = _cell(local[lie.along] * lie.onward, sighting.size_mm[lie.along], columns)
    row = 0 if lie.rows is None else _cell(local[lie.rows], sighting.size_mm[lie.rows], rows)
    return f"{column + 1}-{row + 1}"


def _cell(along_mm: float, length_mm: float, cells: int) -> int:
    share = along_mm / length_mm + 0.5 if length_mm else 0.0
    return min(cells - 1, max(0, int(share * cells)))


def _patch(part: Sighting, lie: _Lie, cell: tuple[int, int], cells: tuple[int, int]) -> Patch:
    size = [float(mm) for mm in part.size_mm]
    offset = [0.0, 0.0, 0.0]
    offset[lie.along] = lie.onward * size[lie.along] * ((cell[0] + 0.5) / cells[0] - 0.5)
    size[lie.along] /= cells[0]
    if lie.rows is not None:
        offset[lie.rows] = size[lie.rows] * ((cell[1] + 0.5) / cells[1] - 0.5)
        size[lie.rows] /= cells[1]
    x, y, z = _turned((offset[0], offset[1], offset[2]), part.turn_deg)
    at = part.position_mm
    return Patch(
        target=part.handle,
        name=f"{cell[0] + 1}-{cell[1] + 1}",
        at_mm=(round(at[0] + x), round(at[1] + y), round(at[2] + z)),
        size_mm=(round(size[0]), round(size[1]), round(size[2])),
        turn_deg=part.turn_deg,
        outward=_turned(lie.outward, part.turn_deg),
        inner=lie.inner,
    )


def _turned(vector: _Vector, turn_deg: float) -> _Vector:
    """Turn about +Y, which takes +Z to +X."""
    x, y, z = vector
    cosine, sine = cos(radians(turn_deg)), sin(radians(turn_deg))
    return x * cosine + z * sine, y, z * cosine - x * sine
