"""Boxes: what was sighted as arrays, so that many lines of sight can be followed at once.

A part with patches stands as its patches, everything else as one box. Together they are both
what can be looked at and what hides the things behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np
from numpy.typing import NDArray

from tidewaiter.exercise.state import face_marks
from tidewaiter.language.patches import PANELS, Patch, patches
from tidewaiter.language.values import PARTS, Sighting

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Vector = tuple[float, float, float]

#: From how far a thing is looked at from near, metres. Letters are read at about 20 minutes of
#: arc (ISO 9241-303, from memory), so from 172 times their height: 5 mm on a seal from 0.9 m,
#: 8 mm on a plate from 1.4 m, 15 mm on a package from 2.6 m; rounded. What tells on a wall (a
#: weld, fresh paint) tells from some paces [estimate].
FITTING_REACH_M = {"bows": 3.0, "cable": 3.0, "plates": 1.2, "seal": 1.0}
PACKAGE_REACH_M, WALL_REACH_M = 2.5, 4.0
FARTHEST_M = WALL_REACH_M

#: Plates sit on the outer face of the leaf; they are sighted in the middle of it.
_PLATES_OUT_M = 0.06
#: Daylight reaches so far behind the sill [estimate].
DARK_M = -0.3
#: The inside of a unit ends below at its floor.
_FLOOR_M = -0.05


@dataclass(frozen=True, slots=True)
class Hull:
    """The unit from wall to wall, metres."""

    low: Vector
    high: Vector

    def holds(self, points: Floats, to_z_m: float) -> Bools:
        """Say which points (n, 3) lie within it and behind a depth (z) in metres."""
        within = ((points >= self.low) & (points <= self.high)).all(axis=1)
        return within & (points[:, 2] < to_z_m)


@dataclass(frozen=True, slots=True)
class Boxes:
    """N boxes; arrays have N rows, lengths are metres.

    Attributes:
        targets: handle and patch of each.
        day, torch: marks of `State.looked` that say it was seen, by day and by torch.
        at: centres, (N, 3).
        half: half extents before turning, (N, 3).
        turn: cosine and sine of the turn about the vertical, (N, 2).
        radius: of the ball round it.
        reach: from how far it is looked at.
        outward: unit normals of panels, (N, 3); nought for what is seen from all sides.
        inner: has an inner face that can be seen from within (a leaf only while it is closed).
        loose: is a package.
        stowed: is a package within the unit.
        dark: is stowed where no daylight reaches.
        columns: x, y, z, square of the centre less that of the radius, radius; each of length N
            (`lines.near` goes through them all).
        fittings: rows of what is too small to be met by a line of sight.
        hull: the unit; None before its walls were sighted.
    """

    targets: tuple[tuple[str, str], ...]
    day: tuple[frozenset[str], ...]
    torch: tuple[frozenset[str], ...]
    at: Floats
    half: Floats
    turn: Floats
    radius: Floats
    reach: Floats
    outward: Floats
    inner: Bools
    loose: Bools
    stowed: Bools
    dark: Bools
    columns: tuple[Floats, ...]
    fittings: Ints
    hull: Hull | None


def boxes_of(things: Mapping[str, Sighting]) -> Boxes:
    """Build the arrays; for thousands of packages that takes some milliseconds."""
    loose = [one for one in things.values() if one.handle not in PARTS]
    parts = [one for one in things.values() if one.handle in PARTS]
    pieces = [piece for one in parts for piece in _pieces(one)]
    one_mark = tuple(frozenset((one.handle,)) for one in loose)
    half = _metres((*(o.size_mm for o in loose), *(p.size_mm for p in pieces))) / 2.0
    turns = np.array([radians(o.turn_deg) for o in (*loose, *pieces)])
    at = _metres((*(o.position_mm for o in loose), *(p.at_mm for p in pieces)))
    radius = np.sqrt((half * half).sum(axis=1))
    is_loose = np.arange(len(at)) < len(loose)
    hull = _hull({one.handle: one for one in parts})
    stowed = is_loose & hull.holds(at, np.inf) if hull else is_loose
    no_side = ((0.0, 0.0, 0.0),) * len(loose)
    return Boxes(
        targets=(*((one.handle, "") for one in loose), *((p.target, p.name) for p in pieces)),
        day=(*one_mark, *(_marks(p, inner=False) for p in pieces)),
        torch=(*one_mark, *(_marks(p, inner=True) for p in pieces)),
        at=at,
        half=half,
        turn=np.stack((np.cos(turns), np.sin(turns)), axis=-1),
        radius=radius,
        reach=np.array([PACKAGE_REACH_M] * len(loose) + [_reach_m(p) for p in pieces]),
        outward=np.array((*no_side, *(p.outward for p in pieces)), np.float64).reshape(-1, 3),
        inner=np.array(
            [False] * len(loose) + [p.inner and not p.turn_deg for p in pieces], np.bool_
        ),
        loose=is_loose,
        stowed=stowed,
        dark=stowed & (at[:, 2] < DARK_M),
        columns=(*at.T.copy(), (at * at).sum(axis=1) - radius * radius, radius),
        fittings=np.array(
            [n for n, p in enumerate(pieces, len(loose)) if p.target in FITTING_REACH_M], np.int64
        ),
        hull=hull,
    )


def _pieces(part: Sighting) -> tuple[Patch, ...]:
    """Cut a part into its patches; a fitting is one piece, and shows only outward."""
    if part.kind in PANELS:
        return patches(part)
    turn = radians(part.turn_deg)
    out = (sin(turn), 0.0, cos(turn)) if part.kind in FITTING_REACH_M else (0.0, 0.0, 0.0)
    x, y, z = part.position_mm
    lift_mm = _PLATES_OUT_M * 1000.0 if part.kind == "plates" else 0.0
    at = (round(x + out[0] * lift_mm), y, round(z + out[2] * lift_mm))
    return (Patch(part.handle, "", at, part.size_mm, part.turn_deg, out, inner=False),)


def _marks(piece: Patch, *, inner: bool) -> frozenset[str]:
    if not piece.name:
        return frozenset((piece.target,))
    return face_marks(piece.target, piece.name, inner=inner)


def _reach_m(piece: Patch) -> float:
    return FITTING_REACH_M.get(piece.target, WALL_REACH_M)


def _metres(triples_mm: Iterable[tuple[float, float, float]]) -> Floats:
    return np.array(tuple(triples_mm), np.float64).reshape(-1, 3) / 1000.0


def _hull(parts: Mapping[str, Sighting]) -> Hull | None:
    """Take the walls together; None where one of them was not sighted."""
    if not parts.keys() >= {"left-side", "right-side", "front", "roof"}:
        return None
    left, right = (parts[name].position_mm[0] / 1000.0 for name in ("left-side", "right-side"))
    front, roof = parts["front"].position_mm[2] / 1000.0, parts["roof"].position_mm[1] / 1000.0
    return Hull((left, _FLOOR_M, front), (right, roof, 0.0))
