"""Shapes for the tests: strategies, and from its definition what lies inside of each."""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin

import numpy as np
from hypothesis import strategies as st

from tidewaiter.matter.shapes import (
    Box,
    Capsule,
    Convex,
    Corrugated,
    Cylinder,
    Ellipsoid,
    Prism,
    Shape,
    Shell,
    Sphere,
    Tube,
)

sizes = st.floats(0.02, 1.2)
triples = st.tuples(sizes, sizes, sizes)
radii = sizes.map(lambda size: size / 2)


@st.composite
def outlines(draw: st.DrawFn) -> tuple[tuple[float, float], ...]:
    """A convex outline: corners on an ellipse, in order."""
    number = draw(st.integers(3, 9))
    wide, deep, turn = draw(sizes), draw(sizes), draw(st.floats(0.0, 1.0))
    gaps = draw(st.lists(st.floats(0.3, 1.0), min_size=number, max_size=number))
    angles = np.cumsum(gaps) / sum(gaps) * 2 * pi + turn
    return tuple((wide / 2 * cos(a), deep / 2 * sin(a)) for a in angles.tolist())


convex = st.one_of(
    st.builds(Box, triples),
    st.builds(Cylinder, radii, sizes),
    st.builds(Sphere, radii),
    st.builds(lambda r, more: Capsule(r, 2 * r + more), radii, sizes),
    st.builds(Ellipsoid, triples),
    st.builds(Prism, outlines(), sizes),
)
shares = st.floats(0.1, 0.98)


def hollow(shape: Convex, share: float) -> Convex:
    """The same shape, smaller."""
    match shape:
        case Box(size):
            return Box((size[0] * share, size[1] * share, size[2] * share))
        case Cylinder(radius, length):
            return Cylinder(radius * share, length * share)
        case Sphere(radius):
            return Sphere(radius * share)
        case Capsule(radius, length):
            return Capsule(radius * share, length * share)
        case Ellipsoid(size):
            return Ellipsoid((size[0] * share, size[1] * share, size[2] * share))
        case Prism(outline, length):
            return Prism(tuple((x * share, z * share) for x, z in outline), length * share)


shapes = st.one_of(
    convex,
    st.builds(lambda r, s, length: Tube(r, r * s, length), radii, shares, sizes),
    st.builds(lambda outer, s: Shell(outer, hollow(outer, s)), convex, shares),
)


def inside_shape(shape: Shape, at: np.ndarray) -> np.ndarray:  # noqa: C901, PLR0911 (a case each)
    """Tell which local points (n, 3) lie in a shape: each from its definition."""
    x, y, z = at.T
    match shape:
        case Box((a, b, c)):
            return (np.abs(x) <= a / 2) & (np.abs(y) <= b / 2) & (np.abs(z) <= c / 2)
        case Cylinder(radius, length):
            return (np.hypot(x, z) <= radius) & (np.abs(y) <= length / 2)
        case Sphere(radius):
            return (at**2).sum(axis=1) <= radius**2
        case Capsule(radius, length):
            spine = np.clip(y, -(length / 2 - radius), length / 2 - radius)
            return x**2 + (y - spine) ** 2 + z**2 <= radius**2
        case Ellipsoid((a, b, c)):
            return (2 * x / a) ** 2 + (2 * y / b) ** 2 + (2 * z / c) ** 2 <= 1.0
        case Prism(outline, length):
            result = np.abs(y) <= length / 2
            ring = np.array([*outline, outline[0]])
            for (ax, az), (bx, bz) in pairwise(ring):
                result &= (bx - ax) * (z - az) - (bz - az) * (x - ax) >= 0.0
            return result
        case Tube(outer, inner, length):
            across = np.hypot(x, z)
            return (across <= outer) & (across > inner) & (np.abs(y) <= length / 2)
        case Shell(outer, inner, offset):
            return inside_shape(outer, at) & ~inside_shape(inner, at - np.array(offset))
        case Corrugated():
            raise TypeError(shape)
