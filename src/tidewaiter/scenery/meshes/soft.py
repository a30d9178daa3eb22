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


def cushion(model: Model, regions: dict[str, Region], soft: float, low: float = -0.5) -> None:
    """Add a box that is filled tight: its faces stand out, its edges are rounded off.

    Args:
        model: to which it is added.
        regions: by side, as for a box.
        soft: how far corners draw back, in parts of its extent.
        low: where it stands.
    """
    span = 0.5 - low
    for side, (left, top, right, bottom) in regions.items():
        axis, sign = "xyz".index(side[0]), 1.0 if side[1] == "+" else -1.0
        # Across and up as seen from outside; seen from above, up is away from the doors.
        across, up = {
            0: ((0.0, 0.0, -sign), (0.0, 1.0, 0.0)),
            1: ((1.0, 0.0, 0.0), (0.0, 0.0, -sign)),
            2: ((sign, 0.0, 0.0), (0.0, 1.0, 0.0)),
        }[axis]
        rows: list[list[Vertex]] = []
        for v in (-1, 0, 1):
            rows.append([])
            for u in (-1, 0, 1):
                at = [u * across[n] + v * up[n] + (sign if n == axis else 0.0) for n in range(3)]
                total = sum(one * one for one in at)
                x, y, z = (one * (0.5 - soft * (total - one * one) / 2.0) for one in at)
                normal = tuple(one * (1.0 if n == axis else 0.45) for n, one in enumerate(at))
                place = (left + (right - left) * (u + 1) / 2, bottom - (bottom - top) * (v + 1) / 2)
                rows[-1].append(
                    ((x, 0.5 - (0.5 - y) * span, z), (normal[0], normal[1], normal[2]), place)
                )
        model.stitched(rows)


def _sack(printed: str) -> Model:
    """A filled sack lying on its side: full in the middle, drawn flat to a seam at both ends."""
    model = Model()
    left, top, right, bottom = region(printed)
    count = 8
    # Along it: how high and how wide it is there.
    along = ((-0.5, 0.12, 0.86), (-0.38, 0.82, 1.0), (0.0, 1.0, 1.0), (0.38, 0.82, 1.0))
    rows: list[list[Vertex]] = []
    for x, high, wide in (*along, (0.5, 0.12, 0.86)):
        rows.append([])
        for n in range(count + 1):
            turn = -2.0 * pi * n / count
            y, z = _squared(sin(turn), 0.55) * high, _squared(cos(turn), 0.4) * wide
            normal = (1.6 * x * abs(x), sin(turn), cos(turn) * 0.9)
            uv = (left + (right - left) * n / count, top + (bottom - top) * (x + 0.5))
            rows[-1].append(((x, y / 2.0, z / 2.0), normal, uv))
    model.stitched(rows)
    # Sacks lie close: their undersides and the grooves between courses are dark.
    model.shade(low_light(0.42, 0.05, -0.5))
    return model


def _air_bag() -> Model:
    return _pillow(8, 4, 0.36, region("air-bag"))


def _bale() -> Model:
    model = Model()
    cushion(model, every_side(region("bale-side")), 0.07)
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
    """A bulk bag: a full belly, a tied spout, four loops that stand up."""
    model = Model()
    wall, lid = region("big-bag-side", (0.0, 0.0, 0.25, 1.0)), region("woven", (0.0, 0.4, 1.0, 0.6))
    cushion(model, every_side(wall, y=lid), 0.11)
    model.shade(lambda at: 1.0 if at[1] > -0.2 else 0.6 + 0.4 * max(0.0, (at[1] + 0.5) / 0.3))
    squeezed = Model()
    for x, y, z in model.points:
        # The loops and the spout take the uppermost eighth.
        squeezed.points.append((x, -0.5 + (y + 0.5) * 0.87, z))
    model.points = squeezed.points
    model.turned(((0.11, 0.35), (0.06, 0.43), (0.1, 0.48)), 6, region("woven"), (0.8, 0.8, 0.8))
    for x in (-0.4, 0.4):
        for z in (-0.4, 0.4):
            # Up from the seam of the corner, over, and down again a hand further in.
            inner = (x * 0.72, z * 0.72)
            model.leaf(
                (
                    (x, 0.2, z),
                    (x * 0.9, 0.2, z * 1.08),
                    (x * 0.84, 0.5, z),
                    (x * 0.94, 0.5, z * 0.9),
                ),
                region("cloth"),
            )
            low = ((inner[0], 0.3, inner[1]), (inner[0] * 0.86, 0.3, inner[1] * 1.1))
            model.leaf((*low, (x * 0.84, 0.5, z), (x * 0.94, 0.5, z * 0.9)), region("cloth"))
    return model


MODELS: dict[str, Callable[[], Model]] = {
    "sack": lambda: _sack("woven"),
    "sack-paper": lambda: _sack("sack-paper"),
    "sack-print": lambda: _sack("sack-print"),
    "air-bag": _air_bag,
    "bale": _bale,
    "holdall": _holdall,
    "big-bag": _big_bag,
}
