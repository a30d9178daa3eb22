"""The office: a room with a window on the yard, a desk on which the papers lie, a chair."""

from __future__ import annotations

from tidewaiter.scenery.meshes.geometry import Colour, Model
from tidewaiter.scenery.meshes.space import Turn
from tidewaiter.scenery.paint.atlas import region

#: The room: half its width, and along z; the desk stands before the window.
WIDE_M, BACK_M, FRONT_M, HIGH_M = 3.0, -1.6, 3.2, 2.7
DESK_UP_M = 0.74

_WALL: Colour = (0.90, 0.89, 0.85)
_FRAME: Colour = (0.96, 0.96, 0.95)
_DARK: Colour = (0.06, 0.07, 0.08)
_BLUE: Colour = (0.10, 0.24, 0.42)
_STEEL: Colour = (0.48, 0.50, 0.53)
_WOOD: Colour = (0.62, 0.45, 0.28)


def floor() -> Model:
    """The floor."""
    model = Model()
    w, b, f = WIDE_M, BACK_M, FRONT_M
    model.quad(((-w, 0.0, f), (w, 0.0, f), (w, 0.0, b), (-w, 0.0, b)), colour=(0.46, 0.49, 0.50))
    return model


def office() -> Model:
    """Walls with a wide window, shelves, a board, a chair."""
    model = Model()
    _window_wall(model)
    w, b, f, h = WIDE_M, BACK_M, FRONT_M, HIGH_M
    model.quad(((-w, 0.0, f), (-w, 0.0, b), (-w, h, b), (-w, h, f)), colour=_WALL)
    model.quad(((w, 0.0, b), (w, 0.0, f), (w, h, f), (w, h, b)), colour=_WALL)
    model.quad(((w, 0.0, f), (-w, 0.0, f), (-w, h, f), (w, h, f)), colour=_WALL)
    # The light of the room comes from its ceiling, so it is lit as from above.
    ceiling = ((-w, h, b), (w, h, b), (w, h, f), (-w, h, f))
    model.quad(ceiling, colour=(0.86, 0.86, 0.84), normals=((0.0, 1.0, 0.0),) * 4)
    outside = ((-44.0, -0.3, b), (44.0, -0.3, b), (44.0, -0.3, -71.0), (-44.0, -0.3, -71.0))
    model.quad(outside, colour=(0.52, 0.51, 0.48))
    for x in (-1.2, 1.2):
        model.box((x - 0.12, h - 0.06, -0.6), (x + 0.12, h - 0.01, 1.8), colour=(1.0, 1.0, 0.97))
    for sign in (-1.0, 1.0):
        x = sign * (w - 0.01)
        low, high = sorted((x, x - sign * 0.02))
        model.box((low, 0.0, b), (high, 0.10, f), colour=_BLUE)
    _shelves(model)
    _chair(model)
    _door(model)
    return model


def _window_wall(model: Model) -> None:
    w, b, h = WIDE_M, BACK_M, HIGH_M
    left, right, low, high = -2.2, 2.2, 0.95, 2.25
    for x0, x1, y0, y1 in (
        (-w, w, 0.0, low),
        (-w, w, high, h),
        (-w, left, low, high),
        (right, w, low, high),
    ):
        model.quad(((x0, y0, b), (x1, y0, b), (x1, y1, b), (x0, y1, b)), colour=_WALL)
    for x in (left, -0.75, 0.7, right - 0.05):
        model.box((x, low, b - 0.02), (x + 0.05, high, b + 0.04), colour=_FRAME)
    for y in (low, high - 0.05):
        model.box((left, y, b - 0.02), (right, y + 0.05, b + 0.04), colour=_FRAME)
    model.box((left - 0.1, low - 0.03, b), (right + 0.1, low, b + 0.16), colour=_FRAME)


def _shelves(model: Model) -> None:
    """Shelves with folders on the left wall."""
    x0, x1, z0, z1 = -WIDE_M + 0.02, -WIDE_M + 0.36, 0.2, 2.0
    for y in (0.4, 0.85, 1.3, 1.75):
        model.box((x0, y, z0), (x1, y + 0.03, z1), colour=_STEEL)
        for n in range(11):
            if (n * 7 + round(y * 20)) % 5 == 0:
                continue
            z = z0 + 0.08 + 0.15 * n
            tall = 0.30 + 0.02 * ((n * 3) % 3)
            paint = ((0.12, 0.26, 0.45), (0.60, 0.62, 0.60), (0.42, 0.12, 0.10))[
                (n + round(y * 9)) % 3
            ]
            model.box((x0, y + 0.03, z), (x1 - 0.05, y + 0.03 + tall, z + 0.075), colour=paint)
    for z in (z0, z1 - 0.03):
        model.box((x0, 0.0, z), (x1, 2.15, z + 0.03), colour=_STEEL)


def _chair(model: Model) -> None:
    """A swivel chair, pushed to the side so that one can step up to the desk."""
    x, z = 1.55, 0.95
    model.box((x - 0.24, 0.44, z - 0.24), (x + 0.24, 0.52, z + 0.24), colour=_BLUE)
    model.box((x - 0.22, 0.60, z + 0.2), (x + 0.22, 1.08, z + 0.27), colour=_BLUE)
    model.box((x - 0.03, 0.5, z + 0.22), (x + 0.03, 0.66, z + 0.26), colour=_DARK)
    model.tube((x, 0.08, z), (x, 0.44, z), 0.03, 6, colour=_DARK)
    model.box((x - 0.3, 0.04, z - 0.03), (x + 0.3, 0.08, z + 0.03), colour=_DARK)
    model.box((x - 0.03, 0.04, z - 0.3), (x + 0.03, 0.08, z + 0.3), colour=_DARK)


def _door(model: Model) -> None:
    z = FRONT_M - 0.01
    model.box((0.7, 0.0, z - 0.04), (1.75, 2.15, z), colour=_FRAME)
    model.box((0.78, 0.0, z - 0.05), (1.67, 2.07, z - 0.03), colour=(0.42, 0.52, 0.60))
    model.turned(
        ((0.025, 0.0), (0.025, 0.06), (0.0, 0.06)),
        8,
        colour=_STEEL,
        turn=Turn("z", (0.86, 1.02, z - 0.12)),
    )


def desk() -> Model:
    """The desk: a wooden top on two pedestals, a lamp at its corner."""
    model = Model()
    top = DESK_UP_M
    wood = region("ply", (0.0, 0.1, 1.0, 0.45))
    plain = region("metal", (0.4, 0.4, 0.6, 0.6))
    model.box((-1.1, top - 0.04, -0.42), (1.1, top, 0.42), wood, _WOOD)
    for x in (-1.02, 0.6):
        model.box((x, 0.0, -0.36), (x + 0.42, top - 0.04, 0.36), plain, (0.55, 0.57, 0.60))
        for n in range(3):
            y = 0.08 + 0.2 * n
            low, high = (x + 0.02, y, 0.36), (x + 0.40, y + 0.18, 0.375)
            model.box(low, high, plain, (0.66, 0.68, 0.70))
            model.box((x + 0.15, y + 0.12, 0.375), (x + 0.27, y + 0.135, 0.39), plain, _DARK)
    model.turned(
        ((0.09, top), (0.09, top + 0.02), (0.0, top + 0.02)),
        10,
        plain,
        _DARK,
        Turn(at=(-0.95, 0.0, -0.3)),
    )
    model.tube((-0.95, top, -0.3), (-0.95, top + 0.42, -0.3), 0.012, 6, plain, _DARK)
    model.tube((-0.95, top + 0.42, -0.3), (-0.72, top + 0.48, -0.16), 0.012, 6, plain, _DARK)
    shade = ((0.09, top + 0.40), (0.03, top + 0.50), (0.0, top + 0.50))
    model.turned(shade, 10, plain, (0.12, 0.30, 0.24), Turn(at=(-0.70, 0.0, -0.15)))
    return model
