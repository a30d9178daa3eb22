"""Solids for the tests of the radiograph, and a slow obvious twin of the chords."""

from __future__ import annotations

from math import sqrt

import numpy as np
from hypothesis import strategies as st

from tests.matter.forms import inside_shape, shapes
from tidewaiter.base.streams import stream
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import names
from tidewaiter.matter.solids import (
    Body,
    Box,
    Capsule,
    Cylinder,
    Ellipsoid,
    Prism,
    Shape,
    Shell,
    Solid,
    Sphere,
    Tube,
    expanded,
)
from tidewaiter.xray.gantry import SIDE, Gantry, Span

# Two metres of the box, all rows: quick, and every kind of pixel is in it.
PART = Span((200, 540), (0, SIDE.rows))


@st.composite
def rotations(draw: st.DrawFn) -> tuple[float, float, float, float]:
    """Any turn; upright and square ones often, since cargo stands so."""
    half = sqrt(0.5)
    square = st.sampled_from(
        [
            (0.0, 0.0, 0.0, 1.0),
            (0.0, half, 0.0, half),
            (half, 0.0, 0.0, half),
            (0.0, 0.0, half, half),
        ]
    )
    free = st.tuples(*[st.floats(-1, 1)] * 4).filter(lambda q: sum(v * v for v in q) > 0.01)
    x, y, z, w = draw(st.one_of(square, free))
    size = sqrt(x * x + y * y + z * z + w * w)
    return (x / size, y / size, z / size, w / size)


places = st.tuples(st.floats(-1.1, 1.1), st.floats(0.0, 2.8), st.floats(-3.0, -1.4))
poses = st.builds(Pose, places, rotations())
solids = st.builds(
    Solid, shapes, poses, st.sampled_from(names()), st.one_of(st.none(), st.floats(0.05, 3.0))
)


def load(number: int, seed: int = 1) -> list[Solid]:
    """Give many small solids of all kinds within ``PART``."""
    draw = stream("tests", "load", seed)
    kinds: list[Shape] = [
        Box((0.3, 0.2, 0.25)),
        Cylinder(0.1, 0.3),
        Sphere(0.12),
        Capsule(0.08, 0.3),
        Ellipsoid((0.2, 0.3, 0.25)),
        Tube(0.12, 0.11, 0.3),
        Shell(Box((0.3, 0.2, 0.25)), Box((0.28, 0.18, 0.23))),
        Prism(((-0.1, -0.1), (0.1, -0.1), (0.0, 0.12)), 0.3),
    ]
    made: list[Solid] = []
    for n in range(number):
        x, y, z = draw.uniform((-1.0, 0.1, -3.2), (1.0, 2.6, -1.2))
        turn = draw.normal(size=4) if n % 2 else np.array([0.0, 0.0, 0.0, 1.0])
        a, b, c, d = (float(v) for v in turn / np.linalg.norm(turn))
        material = names()[n * 7 % len(names())]
        made.append(Solid(kinds[n % len(kinds)], Pose((x, y, z), (a, b, c, d)), material, 0.3))
    return made


def ray(row: int, column: int, gantry: Gantry = SIDE) -> tuple[np.ndarray, np.ndarray, float]:
    """Origin, unit direction and length of a pixel's ray, from the gantry's cells."""
    z = gantry.column_z_m(column)
    start = np.array([*gantry.source_m, z])
    end = np.array([*gantry.cells_m[row], z])
    length = float(np.linalg.norm(end - start))
    return start, (end - start) / length, length


def marched_m(body: Body, start: np.ndarray, direction: np.ndarray, length: float) -> float:
    """Length of a ray inside a body, by counting points along it; good to 2 steps a surface."""
    steps = 20_000
    at = start + ((np.arange(steps) + 0.5) * length / steps)[:, None] * direction
    total = 0.0
    for solid in expanded(body):
        back = solid.pose.inverse()
        local = at @ np.array(back.matrix).T + np.array(back.position_m)
        total += inside_shape(solid.shape, local).sum() * length / steps
    return total
