"""Solids for the tests of the radiograph."""

from __future__ import annotations

from math import sqrt

import numpy as np
from hypothesis import strategies as st

from tidewaiter.base.streams import stream
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import names
from tidewaiter.matter.solids import Box, Cylinder, Solid, Sphere
from tidewaiter.xray.gantry import Span

# Four metres of the box, all rows: quick, and every kind of pixel is in it.
PART = Span((100, 500), (0, 400))

sizes = st.floats(0.02, 1.2)
shapes = st.one_of(
    st.builds(Box, st.tuples(sizes, sizes, sizes)),
    st.builds(Cylinder, sizes.map(lambda size: size / 2), sizes),
    st.builds(Sphere, sizes.map(lambda size: size / 2)),
)


@st.composite
def rotations(draw: st.DrawFn) -> tuple[float, float, float, float]:
    """Any turn; upright and square ones often, since cargo stands so."""
    square = st.sampled_from([(0.0, 0.0, 0.0, 1.0), (0.0, sqrt(0.5), 0.0, sqrt(0.5))])
    free = st.tuples(*[st.floats(-1, 1)] * 4).filter(lambda q: sum(v * v for v in q) > 0.01)
    x, y, z, w = draw(st.one_of(square, free))
    size = sqrt(x * x + y * y + z * z + w * w)
    return (x / size, y / size, z / size, w / size)


places = st.tuples(st.floats(-1.1, 1.1), st.floats(0.0, 2.8), st.floats(-4.8, -1.2))
poses = st.builds(Pose, places, rotations())
solids = st.builds(
    Solid, shapes, poses, st.sampled_from(names()), st.one_of(st.none(), st.floats(0.05, 3.0))
)


def load(number: int, seed: int = 1) -> list[Solid]:
    """Give many small solids of all kinds within ``PART``."""
    draw = stream("tests", "load", seed)
    made: list[Solid] = []
    for n in range(number):
        x, y, z = draw.uniform((-1.0, 0.1, -4.8), (1.0, 2.6, -1.2))
        turn = draw.normal(size=4) if n % 2 else np.array([0.0, 0.0, 0.0, 1.0])
        a, b, c, d = (float(v) for v in turn / np.linalg.norm(turn))
        shape = (Box((0.3, 0.2, 0.25)), Cylinder(0.1, 0.3), Sphere(0.12))[n % 3]
        material = names()[n * 7 % len(names())]
        made.append(Solid(shape, Pose((x, y, z), (a, b, c, d)), material, 0.3))
    return made
