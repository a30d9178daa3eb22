"""Geometry: a mesh under work, and the shapes that meshes are put together from.

Points are metres, right-handed, +Y up. Faces are wound counter-clockwise seen from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import cos, pi, sin

import numpy as np
from numpy.typing import NDArray

from tidewaiter.scenery.meshes.space import (
    UPRIGHT,
    Point,
    Turn,
    as_point,
    normal_of,
    unit_vector,
)
from tidewaiter.scenery.paint.picture import Region

Colour = tuple[float, float, float]
Floats = NDArray[np.float32]

WHITE: Colour = (1.0, 1.0, 1.0)
#: A clean spot of every texture that repeats: what is plain takes its colour from itself alone.
PLAIN: Region = (0.78, 0.6, 0.78, 0.6)

#: Point, normal, place in the texture.
Vertex = tuple[Point, Point, tuple[float, float]]

#: Shade of a point: 1 in the open, less where little daylight comes.
Shade = Callable[[Point], float]


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """A finished mesh: it fills a cube of 1 m about its origin.

    Attributes:
        name: in the catalogue.
        material: name of its material.
        positions, normals: (n, 3), metres and unit vectors.
        uvs: (n, 2).
        colours: (n, 3), linear, multiplied with the texture.
        faces: (m, 3), corners of triangles.
    """

    name: str
    material: str
    positions: Floats
    normals: Floats
    uvs: Floats
    colours: Floats
    faces: NDArray[np.uint16]


@dataclass(slots=True)
class Model:
    """A mesh under work."""

    points: list[Point] = field(default_factory=list[Point])
    normals: list[Point] = field(default_factory=list[Point])
    uvs: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    colours: list[Colour] = field(default_factory=list[Colour])
    faces: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])

    def quad(
        self,
        corners: Sequence[Point],
        region: Region = PLAIN,
        colour: Colour = WHITE,
        normals: Sequence[Point] | None = None,
    ) -> None:
        """Add a quad; corners from the lower left, counter-clockwise seen from outside."""
        left, top, right, bottom = region
        first = len(self.points)
        flat = normal_of(corners)
        self.points += corners
        self.normals += normals or (flat,) * 4
        self.uvs += ((left, bottom), (right, bottom), (right, top), (left, top))
        self.colours += (colour,) * 4
        self.faces += ((first, first + 1, first + 2), (first, first + 2, first + 3))

    def leaf(self, corners: Sequence[Point], region: Region = PLAIN) -> None:
        """Add a quad that is seen from both sides, a little darker from behind."""
        a, b, c, d = corners
        self.quad((a, b, c, d), region)
        self.quad((b, a, d, c), region, (0.85, 0.85, 0.85))

    def fan(
        self,
        rim: Sequence[Point],
        region: Region = PLAIN,
        colour: Colour = WHITE,
        spread: Sequence[tuple[float, float]] | None = None,
    ) -> None:
        """Add a flat polygon (convex); ``spread`` says where each corner lies in the region."""
        left, top, right, bottom = region
        first = len(self.points)
        places = spread or ((0.5, 0.5),) * len(rim)
        self.points += rim
        self.normals += (normal_of(rim),) * len(rim)
        self.uvs += ((left + u * (right - left), top + v * (bottom - top)) for u, v in places)
        self.colours += (colour,) * len(rim)
        self.faces += ((first, first + n, first + n + 1) for n in range(1, len(rim) - 1))

    def box(
        self,
        low: Point,
        high: Point,
        regions: Region | dict[str, Region] = PLAIN,
        colour: Colour = WHITE,
        sides: str = "x-x+y-y+z-z+",
    ) -> None:
        """Add a box; ``sides`` names those that are drawn, ``regions`` may differ by side."""
        (x, y, z), (X, Y, Z) = low, high
        corners: dict[str, tuple[Point, Point, Point, Point]] = {
            "z+": ((x, y, Z), (X, y, Z), (X, Y, Z), (x, Y, Z)),
            "z-": ((X, y, z), (x, y, z), (x, Y, z), (X, Y, z)),
            "x+": ((X, y, Z), (X, y, z), (X, Y, z), (X, Y, Z)),
            "x-": ((x, y, z), (x, y, Z), (x, Y, Z), (x, Y, z)),
            "y+": ((x, Y, Z), (X, Y, Z), (X, Y, z), (x, Y, z)),
            "y-": ((x, y, z), (X, y, z), (X, y, Z), (x, y, Z)),
        }
        for side, four in corners.items():
            if side in sides:
                region = regions.get(side, PLAIN) if isinstance(regions, dict) else regions
                self.quad(four, region, colour)

    def turned(
        self,
        profile: Sequence[tuple[float, float]],
        count: int,
        region: Region = PLAIN,
        colour: Colour = WHITE,
        turn: Turn = UPRIGHT,
    ) -> None:
        """Turn a profile of (radius, height), from below upwards, about an axis, as on a lathe."""
        left, top, right, bottom = region
        heights = [height for _, height in profile]
        low, span = min(heights), (max(heights) - min(heights)) or 1.0
        angles = [2.0 * pi * n / count for n in range(count + 1)]
        for (r0, h0), (r1, h1) in pairwise(profile):
            rows: list[list[Vertex]] = []
            for radius, height in ((r0, h0), (r1, h1)):
                v = bottom - (height - low) / span * (bottom - top)
                rows.append(
                    [
                        (
                            turn((radius * cos(a), height, -radius * sin(a))),
                            turn.bare((cos(a) * (h1 - h0), r0 - r1, -sin(a) * (h1 - h0))),
                            (left + (right - left) * n / count, v),
                        )
                        for n, a in enumerate(angles)
                    ]
                )
            self.stitched(rows, colour)

    def disc(
        self,
        radius: float,
        count: int,
        region: Region = PLAIN,
        colour: Colour = WHITE,
        turn: Turn = UPRIGHT,
        *,
        up: bool = True,
    ) -> None:
        """Add a flat disc across an axis, facing along it or against it."""
        angles = [2.0 * pi * n / count * (1.0 if up else -1.0) for n in range(count)]
        rim = [turn((radius * cos(a), 0.0, -radius * sin(a))) for a in angles]
        spread = [(0.5 + 0.5 * cos(a), 0.5 - 0.5 * sin(a)) for a in angles]
        self.fan(rim, region, colour, spread)

    def tube(
        self,
        start: Point,
        end: Point,
        radius: float,
        count: int = 6,
        region: Region = PLAIN,
        colour: Colour = WHITE,
    ) -> None:
        """Add a straight tube without ends."""
        a, b = np.array(start), np.array(end)
        along = (b - a) / np.linalg.norm(b - a)
        side = np.cross(along, (0.0, 0.0, 1.0) if abs(along[2]) < 0.9 else (1.0, 0.0, 0.0))
        side /= np.linalg.norm(side)
        other = np.cross(along, side)
        angles = [2.0 * pi * n / count for n in range(count + 1)]
        bows = [cos(angle) * side + sin(angle) * other for angle in angles]
        left, top, right, bottom = region
        rows: list[list[Vertex]] = [
            [
                (
                    as_point(end_at + radius * bow),
                    as_point(bow),
                    (left + (right - left) * n / count, v),
                )
                for n, bow in enumerate(bows)
            ]
            for end_at, v in ((a, bottom), (b, top))
        ]
        self.stitched(rows, colour)

    def stitched(self, rows: Sequence[Sequence[Vertex]], colour: Colour = WHITE) -> None:
        """Add a surface over rows of points: each from left to right, the rows upwards."""
        first, wide = len(self.points), len(rows[0])
        for row in rows:
            self.points += [point for point, _, _ in row]
            self.normals += [unit_vector(normal) for _, normal, _ in row]
            self.uvs += [uv for _, _, uv in row]
            self.colours += [colour] * wide
        for up in range(len(rows) - 1):
            for n in range(wide - 1):
                a = first + up * wide + n
                for face in ((a, a + 1, a + 1 + wide), (a, a + 1 + wide, a + wide)):
                    # Where rows meet in a point, a face has no area.
                    if len({self.points[corner] for corner in face}) == 3:
                        self.faces.append(face)

    def shade(self, shade: Shade) -> None:
        """Darken every point so far by where it lies."""
        self.colours = [
            (r * s, g * s, b * s)
            for (r, g, b), s in zip(self.colours, map(shade, self.points), strict=True)
        ]

    def finished(
        self, name: str, material: str, size: Point, middle: Point = (0.0, 0.0, 0.0)
    ) -> Mesh:
        """Stretch the model, made at a size about a middle, to a cube of 1 m.

        A normal is stretched the other way than its surface, so that it comes out right once the
        client stretches the mesh to its size again.
        """
        stretch = np.array(size, dtype=np.float64)
        normals = np.array(self.normals) * stretch
        normals /= np.linalg.norm(normals, axis=1, keepdims=True)
        return Mesh(
            name=name,
            material=material,
            positions=((np.array(self.points) - np.array(middle)) / stretch).astype(np.float32),
            normals=normals.astype(np.float32),
            uvs=np.array(self.uvs, dtype=np.float32),
            colours=np.clip(np.array(self.colours, dtype=np.float32), 0.0, 1.0),
            faces=np.array(self.faces, dtype=np.uint16),
        )


def low_light(floor: float, high_m: float, low_m: float = 0.0) -> Shade:
    """Shade what is near the ground: ``floor`` there, full light at ``high_m``."""

    def shade(point: Point) -> float:
        share = min(1.0, max(0.0, (point[1] - low_m) / (high_m - low_m)))
        return floor + (1.0 - floor) * share

    return shade


def every_side(region: Region, **others: Region) -> dict[str, Region]:
    """Give one region to every side of a box, and others by name: ``x``, ``y``, ``up``."""
    sides: dict[str, Region] = {}
    for side in ("x+", "x-", "y+", "y-", "z+", "z-"):
        sides[side] = others.get(side[0], region)
    if "up" in others:
        sides["y+"] = others["up"]
    return sides
