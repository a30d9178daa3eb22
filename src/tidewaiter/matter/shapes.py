"""Shapes: simple bodies about a local origin, metres.

All are convex but three: a tube and a shell are one shape less another, a corrugated sheet is
a row of prisms. What is derived from a shape (volume, the block around it) stands here too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import hypot, isfinite, pi

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.frames import Vector

Point = tuple[float, float]

MOST_CORNERS = 16
# An inner shape may touch the outer one; this forgives the rounding of its size.
_TOUCH_M = 1e-9


def positive(owner: str, *values: float) -> None:
    """Refuse sizes that are not finite and above zero.

    Raises:
        DefectError: one of the values is not.
    """
    if not all(isfinite(value) and value > 0.0 for value in values):
        raise DefectError(f"{owner} must have sizes above zero: {values}")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangular block.

    Attributes:
        size_m: full sizes along local x, y, z.
    """

    size_m: Vector

    def __post_init__(self) -> None:
        """Refuse a size that is not above zero."""
        positive("a box", *self.size_m)

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of the smallest upright block around it, local frame."""
        x, y, z = self.size_m
        return (x / 2.0, y / 2.0, z / 2.0)

    @property
    def volume_m3(self) -> float:
        """Its volume."""
        x, y, z = self.size_m
        return x * y * z


@dataclass(frozen=True, slots=True)
class Cylinder:
    """A right circular cylinder about local +Y with flat ends.

    Attributes:
        radius_m: its radius.
        length_m: from end to end.
    """

    radius_m: float
    length_m: float

    def __post_init__(self) -> None:
        """Refuse a size that is not above zero."""
        positive("a cylinder", self.radius_m, self.length_m)

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of the smallest upright block around it, local frame."""
        return (self.radius_m, self.length_m / 2.0, self.radius_m)

    @property
    def volume_m3(self) -> float:
        """Its volume."""
        return pi * self.radius_m**2 * self.length_m


@dataclass(frozen=True, slots=True)
class Sphere:
    """A ball.

    Attributes:
        radius_m: its radius.
    """

    radius_m: float

    def __post_init__(self) -> None:
        """Refuse a size that is not above zero."""
        positive("a sphere", self.radius_m)

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of the smallest upright block around it, local frame."""
        return (self.radius_m, self.radius_m, self.radius_m)

    @property
    def volume_m3(self) -> float:
        """Its volume."""
        return 4.0 / 3.0 * pi * self.radius_m**3


@dataclass(frozen=True, slots=True)
class Capsule:
    """A cylinder about local +Y with half a ball on each end.

    Attributes:
        radius_m: of cylinder and balls.
        length_m: from tip to tip, at least twice the radius.
    """

    radius_m: float
    length_m: float

    def __post_init__(self) -> None:
        """Refuse a size that is not above zero, and tips that overlap."""
        positive("a capsule", self.radius_m, self.length_m)
        if self.length_m < 2.0 * self.radius_m:
            raise DefectError(f"a capsule must be at least as long as it is wide: {self}")

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of the smallest upright block around it, local frame."""
        return (self.radius_m, self.length_m / 2.0, self.radius_m)

    @property
    def volume_m3(self) -> float:
        """Its volume."""
        return pi * self.radius_m**2 * (self.length_m - 2.0 / 3.0 * self.radius_m)


@dataclass(frozen=True, slots=True)
class Ellipsoid:
    """A ball drawn out along its axes.

    Attributes:
        size_m: full lengths of its axes along local x, y, z.
    """

    size_m: Vector

    def __post_init__(self) -> None:
        """Refuse a size that is not above zero."""
        positive("an ellipsoid", *self.size_m)

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of the smallest upright block around it, local frame."""
        x, y, z = self.size_m
        return (x / 2.0, y / 2.0, z / 2.0)

    @property
    def volume_m3(self) -> float:
        """Its volume."""
        x, y, z = self.size_m
        return pi / 6.0 * x * y * z


@dataclass(frozen=True, slots=True)
class Prism:
    """A convex outline in the x-z plane, drawn out along local y.

    Attributes:
        outline_m: three to ``MOST_CORNERS`` corners (x, z), in order round the outline.
        length_m: along y, half of it on either side.
    """

    outline_m: tuple[Point, ...]
    length_m: float

    def __post_init__(self) -> None:
        """Refuse what is no convex outline."""
        positive("a prism", self.length_m)
        if not 3 <= len(self.outline_m) <= MOST_CORNERS:
            raise DefectError(f"an outline has 3 to {MOST_CORNERS} corners: {self.outline_m}")
        if not all(isfinite(value) for corner in self.outline_m for value in corner):
            raise DefectError(f"an outline must be finite: {self.outline_m}")
        turns = [_cross(*corners) for corners in _triples(self.outline_m)]
        convex = all(turn > 0.0 for turn in turns) or all(turn < 0.0 for turn in turns)
        # Turning one way only is not enough: a star does so too, but goes round twice.
        if not convex or abs(sum(turns)) == 0.0 or _rounds(self.outline_m) != 1:
            raise DefectError(f"an outline must be convex, its corners in order: {self.outline_m}")

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of an upright block about the origin that holds it, local frame."""
        x = max(abs(corner[0]) for corner in self.outline_m)
        z = max(abs(corner[1]) for corner in self.outline_m)
        return (x, self.length_m / 2.0, z)

    @property
    def volume_m3(self) -> float:
        """Its volume."""
        return _area_m2(self.outline_m) * self.length_m


@dataclass(frozen=True, slots=True)
class Tube:
    """A pipe about local +Y, open at both ends.

    Attributes:
        outer_radius_m: outside.
        inner_radius_m: of the bore, smaller.
        length_m: from end to end.
    """

    outer_radius_m: float
    inner_radius_m: float
    length_m: float

    def __post_init__(self) -> None:
        """Refuse a size that is not above zero, and a bore that leaves no wall."""
        positive("a tube", self.outer_radius_m, self.inner_radius_m, self.length_m)
        if self.inner_radius_m >= self.outer_radius_m:
            raise DefectError(f"a tube must have a wall: {self}")

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of the smallest upright block around it, local frame."""
        return (self.outer_radius_m, self.length_m / 2.0, self.outer_radius_m)

    @property
    def volume_m3(self) -> float:
        """Volume of its wall."""
        return pi * (self.outer_radius_m**2 - self.inner_radius_m**2) * self.length_m


Convex = Box | Cylinder | Sphere | Capsule | Ellipsoid | Prism


@dataclass(frozen=True, slots=True)
class Shell:
    """One convex shape less another inside it: a can, a case, a bottle.

    Attributes:
        outer: the outside.
        inner: the hollow; axes along those of ``outer``.
        offset_m: middle of the hollow, seen from the middle of ``outer``.

    Raises:
        DefectError: the block around the hollow reaches out of the block around the outside,
            or the hollow is not the smaller one. Between blocks and shapes it is the maker's
            duty that the hollow lies inside.
    """

    outer: Convex
    inner: Convex
    offset_m: Vector = (0.0, 0.0, 0.0)

    def __post_init__(self) -> None:
        """Refuse a hollow that reaches out."""
        if not all(isfinite(value) for value in self.offset_m):
            raise DefectError(f"an offset must be finite: {self.offset_m}")
        sides = zip(
            self.outer.half_extents_m, self.inner.half_extents_m, self.offset_m, strict=True
        )
        if any(inner + abs(aside) > outer + _TOUCH_M for outer, inner, aside in sides):
            raise DefectError(f"a hollow must lie inside its shape: {self}")
        if self.inner.volume_m3 >= self.outer.volume_m3:
            raise DefectError(f"a shell must have a wall: {self}")

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of the smallest upright block around it, local frame."""
        return self.outer.half_extents_m

    @property
    def volume_m3(self) -> float:
        """Volume of its wall."""
        return self.outer.volume_m3 - self.inner.volume_m3


@dataclass(frozen=True)
class Corrugated:
    """A sheet folded in a row of trapezoids: ribs along local y, waves along z, depth along x.

    Attributes:
        size_m: depth over both faces (x), height (y), length (z).
        sheet_m: thickness of the sheet.
        pitch_m: wanted length of a wave; the length holds a whole number of them.
        flat_m: length of a flat, outside and inside; less than half of a wave.

    Raises:
        DefectError: a size is not above zero, the sheet is thicker than the depth, or the flats
            leave no room for the slopes.
    """

    size_m: Vector
    sheet_m: float
    pitch_m: float
    flat_m: float

    def __post_init__(self) -> None:
        """Refuse what cannot be folded."""
        positive("a corrugated sheet", *self.size_m, self.sheet_m, self.pitch_m, self.flat_m)
        if self.sheet_m >= self.size_m[0]:
            raise DefectError(f"a sheet must be thinner than its waves are deep: {self}")
        if self.flat_m * 2.0 >= self.wave_m:
            raise DefectError(f"two flats must be shorter than a wave of {self.wave_m} m: {self}")

    @property
    def waves(self) -> int:
        """Number of waves."""
        return max(1, round(self.size_m[2] / self.pitch_m))

    @property
    def wave_m(self) -> float:
        """Length of one wave as it comes out."""
        return self.size_m[2] / self.waves

    @cached_property
    def folds(self) -> tuple[Prism, ...]:
        """One wave as four prisms about its own middle: out, down, in, up; mitred at the bends."""
        deep = (self.size_m[0] - self.sheet_m) / 2.0
        flat, wave = self.flat_m / 2.0, self.wave_m
        middle = [
            (deep, -flat),
            (deep, flat),
            (-deep, wave / 2.0 - flat),
            (-deep, wave / 2.0 + flat),
            (deep, wave - flat),
        ]
        # The mitre at a bend halves its angle; both neighbours share it, so nothing overlaps.
        run = wave / 2.0 - self.flat_m
        slope = hypot(run, 2.0 * deep)
        shift = self.sheet_m / 2.0 * (slope - run) / (2.0 * deep)
        half = self.sheet_m / 2.0
        bends = [-shift, shift, shift, -shift, -shift]
        outer = [(x + half, z + bend) for (x, z), bend in zip(middle, bends, strict=True)]
        inner = [(x - half, z - bend) for (x, z), bend in zip(middle, bends, strict=True)]
        sides = zip(pairwise(outer), pairwise(inner), strict=True)
        start = wave / 2.0 - flat
        return tuple(
            Prism(tuple((x, z - start) for x, z in (a, b, d, c)), self.size_m[1])
            for (a, b), (c, d) in sides
        )

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of a block about the origin that holds it, local frame.

        The mitre at either end may reach half a sheet's thickness beyond the length.
        """
        x, y, z = self.size_m
        return (x / 2.0, y / 2.0, (z + self.sheet_m) / 2.0)

    @property
    def volume_m3(self) -> float:
        """Volume of the sheet."""
        return self.waves * sum(fold.volume_m3 for fold in self.folds)


Shape = Convex | Tube | Shell | Corrugated


def volume_m3(shape: Shape) -> float:
    """Give the volume of a shape, cubic metres; of hollow ones, of the wall."""
    return shape.volume_m3


def _triples(outline: tuple[Point, ...]) -> list[tuple[Point, Point, Point]]:
    return [(outline[n - 2], outline[n - 1], outline[n]) for n in range(len(outline))]


def _cross(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])


def _area_m2(outline: tuple[Point, ...]) -> float:
    ring = (*outline, outline[0])
    return abs(sum(a[0] * b[1] - a[1] * b[0] for a, b in pairwise(ring))) / 2.0


def _rounds(outline: tuple[Point, ...]) -> int:
    """Count how often an outline goes round: how often its edges turn from down to up."""
    ring = (*outline, outline[0])
    ups = [b[1] > a[1] or (b[1] == a[1] and b[0] > a[0]) for a, b in pairwise(ring)]
    return sum(now and not before for before, now in zip((ups[-1], *ups), ups, strict=False))
