"""Letters as geometry: every glyph a quad on the atlas, set as the metrics say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tidewaiter.language.scene import Lettering
from tidewaiter.scenery.colours import linear
from tidewaiter.scenery.paint.glyphs import BELOW, HIGH, LINE, Glyph, glyph
from tidewaiter.scenery.turns import rotated

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Quads:
    """All quads of some letterings, in the frame of the sightings."""

    positions: Floats
    normals: Floats
    uvs: Floats
    colours: NDArray[np.uint8]
    faces: NDArray[Any]


def lettered(letterings: Sequence[Lettering]) -> Quads:
    """Set letters."""
    points: list[tuple[float, float, float]] = []
    normals: list[tuple[float, float, float]] = []
    uvs: list[tuple[float, float]] = []
    colours: list[tuple[int, ...]] = []
    for one in letterings:
        normal = rotated(one.turn, (0.0, 0.0, 1.0))
        ink = (*(round(part * 255.0) for part in linear(one.ink)), 255)
        for x, y, shape in _set(one.lines):
            low, high = y - BELOW, y - BELOW + HIGH
            left, right = x + shape.left, x + shape.left + shape.width
            for corner in ((left, low), (right, low), (right, high), (left, high)):
                flat = (corner[0] * one.letter_m, corner[1] * one.letter_m, 0.0)
                dx, dy, dz = rotated(one.turn, flat)
                points.append((one.at_m[0] + dx, one.at_m[1] + dy, one.at_m[2] + dz))
            uvs += (
                (shape.u0, shape.v1),
                (shape.u1, shape.v1),
                (shape.u1, shape.v0),
                (shape.u0, shape.v0),
            )
            normals += [normal] * 4
            colours += [ink] * 4
    firsts = np.arange(0, len(points), 4, dtype=np.uint32)
    faces = firsts[:, None] + np.array((0, 1, 2, 0, 2, 3), dtype=np.uint32)
    return Quads(
        positions=np.array(points, dtype=np.float32),
        normals=np.array(normals, dtype=np.float32),
        uvs=np.array(uvs, dtype=np.float32),
        colours=np.array(colours, dtype=np.uint8),
        faces=faces.reshape(-1),
    )


def _set(lines: Sequence[str]) -> Iterator[tuple[float, float, Glyph]]:
    """Set lines centred about the origin; give pen and glyph, in capital heights."""
    # The block reaches from the first line's capitals to the last line's feet.
    first = (1.0 + LINE * (len(lines) - 1)) / 2.0 - 1.0
    for n, line in enumerate(lines):
        shapes = [glyph(one) for one in line]
        pen = -sum(shape.advance for shape in shapes) / 2.0
        for shape in shapes:
            if shape.width:
                yield pen, first - LINE * n, shape
            pen += shape.advance
