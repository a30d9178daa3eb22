"""Meshes of what is found in packages; the kinds are coarse, the name is what the eye says."""

from __future__ import annotations

from collections.abc import Callable

from tidewaiter.scenery.meshes.geometry import Colour, Model, every_side, low_light
from tidewaiter.scenery.meshes.space import Turn
from tidewaiter.scenery.paint.atlas import region

_DARK: Colour = (0.10, 0.10, 0.11)


def _parcels() -> Model:
    """What was found in a package: a handful of small boxes, shown beside it."""
    model = Model()
    side, top = region("carton-top", (0, 0, 1, 0.4)), region("carton-top", (0, 0, 0.4, 0.4))
    sides = every_side(side, up=top)
    for x, y, z in (
        (-0.5, -0.5, -0.5),
        (0.04, -0.5, -0.46),
        (-0.4, -0.5, 0.06),
        (-0.2, 0.02, -0.3),
    ):
        model.box((x, y, z), (x + 0.46, y + 0.48, z + 0.44), sides)
    model.shade(low_light(0.7, 0.3, -0.5))
    return model


def _bricks() -> Model:
    """Blocks wrapped in film, stacked."""
    model = Model()
    film = region("film", (0.1, 0.1, 0.3, 0.3))
    for row, count in enumerate((3, 2)):
        for n in range(count):
            x, y = -0.5 + 0.34 * n + 0.16 * row, -0.5 + 0.5 * row
            model.box((x, y, -0.5), (x + 0.32, y + 0.47, 0.5 - 0.1 * (n % 2)), film)
    model.shade(low_light(0.7, 0.3, -0.5))
    return model


def _bottles() -> Model:
    model = Model()
    for x, z in ((-0.3, -0.25), (0.05, -0.3), (0.3, 0.05), (-0.1, 0.25)):
        profile = ((0.17, -0.5), (0.17, 0.12), (0.06, 0.28))
        model.turned(profile, 5, region("film", (0.1, 0.1, 0.3, 0.3)), turn=Turn(at=(x, 0.0, z)))
        model.turned(((0.07, 0.28), (0.07, 0.5)), 4, region("lid"), _DARK, Turn(at=(x, 0.0, z)))
    return model


def _heap() -> Model:
    """Loose goods poured out: a low cone."""
    model = Model()
    model.turned(((0.5, -0.5), (0.34, -0.1), (0.14, 0.38), (0.0, 0.5)), 10, region("woven"))
    model.shade(low_light(0.7, 0.3, -0.5))
    return model


def _folded() -> Model:
    """Textiles, folded and piled."""
    model = Model()
    cloth = region("cloth", (0.22, 0.0, 0.46, 0.5))
    for n, shade in enumerate((0.82, 1.0, 0.88, 0.96)):
        y, inset = -0.5 + 0.25 * n, 0.03 * (n % 2)
        low, high = (-0.5 + inset, y, -0.5), (0.5, y + 0.23, 0.5 - inset)
        model.box(low, high, cloth, (shade, shade, shade), sides="x-x+y+z-z+")
    return model


MODELS: dict[str, Callable[[], Model]] = {
    "parcels": _parcels,
    "bricks": _bricks,
    "bottles": _bottles,
    "heap": _heap,
    "folded": _folded,
}
