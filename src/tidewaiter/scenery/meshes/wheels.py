"""Wheels, lamps and number plates: what all vehicles are drawn with."""

from __future__ import annotations

from math import cos, pi, sin

from tidewaiter.scenery.meshes.geometry import Colour, Model
from tidewaiter.scenery.meshes.shell import steel
from tidewaiter.scenery.meshes.space import Turn

#: Twin or wide tyres of usual road vehicles, 1 m across.
RADIUS_M = 0.5
WHEEL_M = (0.30, 2.0 * RADIUS_M, 2.0 * RADIUS_M)
#: Half of a number plate, 520 x 110 mm.
PLATE_M = (0.26, 0.055)

FRAME: Colour = (0.10, 0.11, 0.13)
LAMP: Colour = (0.75, 0.04, 0.03)
BOARD: Colour = (0.9, 0.9, 0.86)
_TYRE: Colour = (0.025, 0.025, 0.028)
_RIM: Colour = (0.55, 0.56, 0.58)


def wheel() -> Model:
    """Make a wheel with its axis along x, its outside towards +x: tyre, rim, hub, its bolts."""
    model, half = Model(), WHEEL_M[0] / 2.0
    rim = (0.46, -half), (RADIUS_M, -half + 0.03), (RADIUS_M, half - 0.03), (0.46, half)
    model.turned(rim, 16, colour=_TYRE, turn=Turn("x"))
    for radius, count, off, colour in (
        (0.46, 16, 0.0, _TYRE),
        (0.29, 12, 0.004, _RIM),
        (0.11, 8, 0.008, FRAME),
    ):
        face = Turn("x", (half + off, 0.0, 0.0))
        model.disc(radius, count, steel(0.3, 0.3), colour, face)
    for n in range(10):
        turned = 2.0 * pi * n / 10.0
        at = Turn("x", (half + 0.0085, 0.165 * cos(turned), 0.165 * sin(turned)))
        model.disc(0.018, 4, colour=FRAME, turn=at)
    model.disc(0.46, 12, colour=_TYRE, turn=Turn("x", (-half, 0.0, 0.0)), up=False)
    return model


def number_plate(model: Model, up_m: float, z: float) -> None:
    """Put a board for a plate, which faces to the rear, its face at a depth."""
    x, y = PLATE_M
    model.box((-x, up_m - y, z - 0.01), (x, up_m + y, z), colour=BOARD, sides="z+")
