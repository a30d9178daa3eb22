"""Meshes of soft packages: sacks, bags, bales."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from math import cos, pi, sin

from tidewaiter.scenery.meshes.geometry import Model, Vertex, every_side, low_light
from tidewaiter.scenery.paint.atlas import region
from tidewaiter.scenery.paint.picture import Region


def _pillow(count: int, rings: int, flat: float, there: Region, name_high: float = 1.0) -> Model:
    """Something soft: a box with rounded edges, its ends drawn in; ``flat`` squares it."""
    model = Model()
    left, top, right, bottom = there
    rows: list[list[Vertex]] = []
    for ring in range(rings + 1):
        polar = pi * ring / rings
        rows.append([])
        for n in range(count + 1):
            turn = -2.0 * pi * n / count
            x = _squared(-cos(polar), flat)
            y = _squared(sin(turn), flat) * _squared(sin(polar), flat)
            z = _squared(cos(turn), flat) * _squared(sin(polar), flat)
            normal = (-cos(polar), sin(turn) * sin(polar), cos(turn) * sin(polar))
            uv = (left + (right - left) * n / count, top + (bottom - top) * ring / rings)
            rows[-1].append(((x / 2.0, y / 2.0 * name_high, z / 2.0), normal, uv))
    model.stitched(rows)
    model.shade(low_light(0.6, 0.2, -0.5))
    return model


def _squared(value: float, flat: float) -> float:
    """Push a sine or cosine towards a square's corner (a superellipse)."""
    return (1.0 if value > 0 else -1.0) * abs(value) ** flat if abs(value) > 1e-9 else 0.0


def _sack() -> Model:
    return _pillow(8, 4, 0.45, region("woven"))


def _air_bag() -> Model:
    return _pillow(8, 4, 0.55, region("kraft"))


def _bale() -> Model:
    model = Model()
    cloth, end = region("cloth"), region("cloth", (0.22, 0.0, 0.46, 1.0))
    sides = every_side(cloth, x=end)
    model.box((-0.5, -0.5, -0.5), (0.5, 0.5, 0.5), sides)
    model.shade(low_light(0.6, 0.2, -0.5))
    return model


def _holdall() -> Model:
    """A sports bag: a soft body, two straps and a zip."""
    model = _pillow(8, 4, 0.5, region("cloth", (0.22, 0.0, 0.46, 1.0)), 0.86)
    for z in (-0.2, 0.2):
        path = ((-0.22, 0.2, z * 2.2), (-0.18, 0.5, z), (0.18, 0.5, z), (0.22, 0.2, z * 2.2))
        for (x0, y0, z0), (x1, y1, z1) in pairwise(path):
            corners = ((x0, y0, z0 - 0.04), (x1, y1, z1 - 0.04))
            across = ((x1, y1, z1 + 0.04), (x0, y0, z0 + 0.04))
            model.leaf((*across[::-1], *corners[::-1]), region("woven"))
    return model


def _big_bag() -> Model:
    model = _pillow(8, 4, 0.4, region("woven"), 0.9)
    for x in (-0.3, 0.3):
        for z in (-0.3, 0.3):
            a, b = (x - 0.06, 0.3, z), (x + 0.06, 0.3, z)
            model.leaf((a, b, (x + 0.06, 0.5, z), (x - 0.06, 0.5, z)), region("cloth"))
    return model


MODELS: dict[str, Callable[[], Model]] = {
    "sack": _sack,
    "air-bag": _air_bag,
    "bale": _bale,
    "holdall": _holdall,
    "big-bag": _big_bag,
}
