"""Meshes of the tractor's points: tanks, locker, exhaust, fifth wheel, and what else is gone over.

Each is modelled at the size at which it is sighted (`world.tractor`); +x is to the right as seen
from the doors, -z ahead.
"""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin

from tidewaiter.scenery.meshes.geometry import Colour, Mesh, Model
from tidewaiter.scenery.meshes.shell import MATERIAL, steel
from tidewaiter.scenery.meshes.space import Point, Turn

#: Sizes as sighted; a point is drawn by the mesh ``point-`` and its name. Tyres have wheels.
SIZES: dict[str, Point] = {
    "air-tanks": (0.50, 0.30, 0.80),
    "bumper": (2.40, 0.40, 0.30),
    "cab-floor": (0.08, 0.16, 1.30),
    "drive-shafts": (1.40, 0.40, 0.50),
    "engine": (1.60, 0.70, 0.10),
    "exhaust": (0.24, 1.70, 0.24),
    "fifth-wheel": (0.90, 0.10, 0.90),
    "fuel-tanks": (0.55, 0.55, 0.90),
    "toolbox": (0.55, 0.50, 0.90),
}

_ALUMINIUM: Colour = (0.66, 0.68, 0.70)
_STRAP: Colour = (0.20, 0.21, 0.22)
_DARK: Colour = (0.07, 0.07, 0.08)
_PAINT: Colour = (0.20, 0.22, 0.25)
_GREASE: Colour = (0.13, 0.11, 0.08)
_CAP: Colour = (0.10, 0.10, 0.11)
_SOOT: Colour = (0.24, 0.22, 0.21)


def _rounded(model: Model, size: Point, corner: float, colour: Colour) -> None:
    """A body along z with rounded edges, and its two ends."""
    x, y, z = (side / 2.0 for side in size)
    rim: list[tuple[float, float]] = []
    for quarter, (cx, cy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for step in range(3):
            turn = (quarter + step / 2.0) * pi / 2.0
            rim.append(
                (cx * (x - corner) + corner * cos(turn), cy * (y - corner) + corner * sin(turn))
            )
    around = [*rim, rim[0]]
    for (ax, ay), (bx, by) in pairwise(around):
        four = ((ax, ay, z), (ax, ay, -z), (bx, by, -z), (bx, by, z))
        model.quad(four, steel(size[2], 0.2, (ax, ay)), colour)
    model.fan([(px, py, z) for px, py in rim], steel(0.3, 0.3), colour)
    model.fan([(px, py, -z) for px, py in reversed(rim)], steel(0.3, 0.3), colour)


def _fuel_tank() -> Model:
    """A tank of aluminium on two straps, its cap towards the outside."""
    model = Model()
    size = SIZES["fuel-tanks"]
    x, y, z = (side / 2.0 for side in size)
    _rounded(model, (size[0] - 0.01, size[1] - 0.03, size[2]), 0.11, _ALUMINIUM)
    for at in (-0.26, 0.26):
        model.box((x - 0.012, -y + 0.08, at - 0.03), (x - 0.002, y - 0.08, at + 0.03),
                  colour=_STRAP, sides="x+z-z+")  # fmt: skip
        model.box((-x + 0.08, -y + 0.005, at - 0.03), (x - 0.08, -y + 0.014, at + 0.03),
                  colour=_STRAP, sides="y-z-z+")  # fmt: skip
        model.box((-x + 0.08, y - 0.014, at - 0.03), (x - 0.08, y - 0.005, at + 0.03),
                  colour=_STRAP, sides="y+z-z+")  # fmt: skip
    cap = Turn(at=(x - 0.16, 0.0, -z + 0.16))
    model.turned(((0.055, y - 0.016), (0.055, y), (0.0, y)), 10, colour=_CAP, turn=cap)
    return model


def _toolbox() -> Model:
    """A locker with a lid to the outside (the left), two catches, a rib pressed all round."""
    model = Model()
    x, y, z = (side / 2.0 for side in SIZES["toolbox"])
    model.box((-x + 0.012, -y, -z), (x, y, z), steel(0.9, 0.5), _PAINT)
    model.box((-x + 0.002, -y + 0.03, -z + 0.03), (-x + 0.012, y - 0.03, z - 0.03),
              steel(0.84, 0.44), (0.24, 0.26, 0.29), "x-y+y-z-z+")  # fmt: skip
    for at in (-0.24, 0.24):
        model.box((-x, y - 0.16, at - 0.03), (-x + 0.003, y - 0.05, at + 0.03),
                  colour=_ALUMINIUM, sides="x-y+y-")  # fmt: skip
    return model


def _air_tanks() -> Model:
    """Two vessels beside each other, each with its bands and its drain."""
    model = Model()
    x, _, z = (side / 2.0 for side in SIZES["air-tanks"])
    for at in (-x / 2.0, x / 2.0):
        turn = Turn("z", (at, 0.0, 0.0))
        profile = ((0.0, -z), (0.09, -z + 0.02), (0.122, -z + 0.07), (0.122, z - 0.07))
        model.turned((*profile, (0.09, z - 0.02), (0.0, z)), 12, steel(0.5, 0.8), _PAINT, turn)
        for band in (-0.2, 0.2):
            model.box((at - 0.126, -0.02, band - 0.02), (at + 0.126, 0.145, band + 0.02),
                      colour=_STRAP, sides="y+z-z+")  # fmt: skip
    return model


def _bumper() -> Model:
    """A beam of steel with two steps, as wide as the cab."""
    model = Model()
    x, y, z = (side / 2.0 for side in SIZES["bumper"])
    model.box((-x, -y, -z), (x, y * 0.5, z), steel(2.4, 0.3), (0.72, 0.73, 0.74))
    model.box((-x + 0.25, y * 0.5, -z + 0.03), (x - 0.25, y * 0.7, z), steel(1.9, 0.1), _DARK)
    for at in (-0.75, 0.75):
        model.box((at - 0.16, -y + 0.05, -z - 0.004), (at + 0.16, -y + 0.15, -z), colour=_DARK,
                  sides="z-y+y-")  # fmt: skip
    return model


def _engine() -> Model:
    """The flap before the engine: a grille of slats."""
    model = Model()
    x, y, z = (side / 2.0 for side in SIZES["engine"])
    model.box((-x, -y, -z + 0.02), (x, y, z), colour=_DARK)
    for n in range(6):
        up = -y + 0.05 + n * (2.0 * y - 0.06) / 6.0
        model.box((-x + 0.03, up, -z), (x - 0.03, up + 0.06, -z + 0.02), steel(1.5, 0.06),
                  (0.34, 0.35, 0.37), "z-y+y-")  # fmt: skip
    return model


def _cab_floor() -> Model:
    """The sill of the cab and the step below it."""
    model = Model()
    x, y, z = (side / 2.0 for side in SIZES["cab-floor"])
    model.box((-x, -y, -z), (x, y, z), steel(1.3, 0.16), _PAINT)
    for n in range(5):
        at = -z + 0.12 + n * (2.0 * z - 0.24) / 4.0
        model.box((-x - 0.003, -y + 0.03, at - 0.05), (-x, y - 0.03, at + 0.05), colour=_STRAP,
                  sides="x-")  # fmt: skip
    return model


def _drive_shafts() -> Model:
    """A shaft from ahead into the casing of the axle, half shafts to both wheels."""
    model = Model()
    x, y, z = (side / 2.0 for side in SIZES["drive-shafts"])
    model.tube((-x, 0.0, 0.0), (x, 0.0, 0.0), 0.085, 10, steel(0.5, 1.4), _PAINT)
    casing = Turn("z")
    profile = ((0.10, -0.16), (0.19, -0.09), (0.19, 0.09), (0.10, 0.16))
    model.turned(((0.0, -0.16), *profile, (0.0, 0.16)), 12, steel(0.6, 0.3), _PAINT, casing)
    model.tube((0.0, 0.02, -z), (0.0, 0.0, -0.14), 0.06, 8, steel(0.2, 0.4), (0.30, 0.31, 0.32))
    model.box((-0.05, y - 0.06, -0.05), (0.05, y, 0.05), colour=_STRAP)
    return model


def _exhaust() -> Model:
    """A stack behind the cab: silencer below, a heat shield, the pipe cut aslant."""
    model = Model()
    x, y, _ = (side / 2.0 for side in SIZES["exhaust"])
    profile = ((0.0, -y), (x * 0.9, -y + 0.02), (x * 0.9, 0.15), (0.06, 0.25), (0.06, y))
    model.turned(profile, 14, steel(0.6, 1.7), _SOOT)
    model.turned(((x, -y + 0.15), (x, 0.05)), 14, steel(0.7, 0.9), (0.52, 0.53, 0.54))
    model.turned(((0.05, y - 0.001), (0.0, y - 0.001)), 10, colour=_DARK)
    return model


def _fifth_wheel() -> Model:
    """A greased plate, its mouth open to the rear."""
    model = Model()
    x, y, z = (side / 2.0 for side in SIZES["fifth-wheel"])
    model.box((-x, -y, -z), (x, y, 0.05), steel(0.9, 0.5), _GREASE)
    for sign in (-1.0, 1.0):
        low, high = sorted((sign * 0.07, sign * x))
        model.box((low, -y, 0.05), (high, y, z), steel(0.4, 0.4), _GREASE)
    for sign in (-1.0, 1.0):
        low, high = sorted((sign * (x - 0.12), sign * x))
        model.box((low, -y - 0.02, -0.2), (high, -y, 0.2), colour=_STRAP)
    return model


_MODELS = {
    "air-tanks": _air_tanks,
    "bumper": _bumper,
    "cab-floor": _cab_floor,
    "drive-shafts": _drive_shafts,
    "engine": _engine,
    "exhaust": _exhaust,
    "fifth-wheel": _fifth_wheel,
    "fuel-tanks": _fuel_tank,
    "toolbox": _toolbox,
}


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    return tuple(
        make().finished(f"point-{name}", MATERIAL, SIZES[name]) for name, make in _MODELS.items()
    )
