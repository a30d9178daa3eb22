"""Mesh of what a trailer rolls on: beams, axles, mudguards, side guards, legs, lamps.

Measures are those of `world.running_gear` (estimates there); the tractor's axle is drawn with it.
"""

from __future__ import annotations

from itertools import pairwise

from tidewaiter.scenery.meshes.geometry import Colour, Model
from tidewaiter.scenery.meshes.shell import steel
from tidewaiter.scenery.meshes.space import Turn
from tidewaiter.scenery.meshes.wheels import FRAME, LAMP, RADIUS_M, number_plate

LONG_M, HIGH_M, WIDE_M = 13.67, 1.14, 2.5
#: Axles behind, from the sill; the drive axle of the tractor, from the front.
AXLES_M, DRIVE_M = (1.95, 3.26, 4.57), 1.15
_NECK_M, _LEGS_M = 3.2, 3.4

_BEAM: Colour = (0.16, 0.17, 0.19)
_GALVANISED: Colour = (0.50, 0.52, 0.54)
_RUBBER: Colour = (0.03, 0.03, 0.033)


def chassis(plate_up_m: float) -> Model:
    """Make it: top at the underside of the frame, wheels on the road, its end at the sill."""
    model = Model()
    top, road, end = HIGH_M / 2.0, -HIGH_M / 2.0, LONG_M / 2.0
    _beams(model, top, end)
    for at in AXLES_M:
        _axle(model, end - at, top, road)
    drive = -end + DRIVE_M
    model.tube((-1.0, road + RADIUS_M, drive), (1.0, road + RADIUS_M, drive), 0.09, 8, colour=FRAME)
    _legs(model, top, road, -end + _LEGS_M)
    _guards(model, road, end)
    _tail(model, road, end, plate_up_m)
    return model


def _beams(model: Model, top: float, end: float) -> None:
    for x in (-0.55, 0.55):
        for z0, z1, high in (
            (-end + _NECK_M, end - 0.03, 0.40),
            (-end + 0.2, -end + _NECK_M, 0.15),
        ):
            low = top - high
            model.box((x - 0.004, low, z0), (x + 0.004, top, z1), steel(z1 - z0, high), _BEAM)
            for y in (low, top - 0.012):
                model.box((x - 0.06, y, z0), (x + 0.06, y + 0.012, z1), steel(z1 - z0, 0.12), _BEAM)
    for n in range(9):
        z = -end + _NECK_M + 0.3 + n * (2.0 * end - _NECK_M - 0.6) / 8.0
        model.box((-0.55, top - 0.30, z - 0.03), (0.55, top - 0.10, z + 0.03), steel(1.1, 0.2),
                  _BEAM)  # fmt: skip
    # Skid plate round the king pin.
    model.box((-0.55, top - 0.165, -end + 0.9), (0.55, top - 0.15, -end + 2.4), steel(1.1, 1.5),
              _GALVANISED, "y-z-z+")  # fmt: skip


def _axle(model: Model, z: float, top: float, road: float) -> None:
    y = road + RADIUS_M
    model.tube((-1.0, y, z), (1.0, y, z), 0.065, 8, steel(0.2, 2.0), _BEAM)
    for sign in (-1.0, 1.0):
        x = sign * 0.62
        model.box((x - 0.05, y + 0.02, z - 0.65), (x + 0.05, y + 0.10, z + 0.35), colour=_BEAM)
        model.box((x - 0.06, y + 0.05, z - 0.72), (x + 0.06, top - 0.38, z - 0.60), colour=_BEAM)
        bag = Turn(at=(x, 0.0, z + 0.33))
        model.turned(((0.10, y + 0.10), (0.14, y + 0.16), (0.14, y + 0.24), (0.10, y + 0.30)), 7,
                     colour=_RUBBER, turn=bag)  # fmt: skip
        # Mudguard: three flats over the tyre.
        x0, x1 = sorted((sign * 0.86, sign * 1.21))
        arch = ((-0.62, -0.10), (-0.42, 0.13), (0.42, 0.13), (0.62, -0.10))
        for (z0, y0), (z1, y1) in pairwise(arch):
            a, b = (x0, y + 0.42 + y0, z + z0), (x1, y + 0.42 + y0, z + z0)
            c, d = (x1, y + 0.42 + y1, z + z1), (x0, y + 0.42 + y1, z + z1)
            model.quad((b, a, d, c), colour=_RUBBER)
            model.quad((a, b, c, d), colour=_RUBBER)


def _legs(model: Model, top: float, road: float, z: float) -> None:
    for sign in (-1.0, 1.0):
        x = sign * 0.75
        model.box((x - 0.06, top - 0.80, z - 0.06), (x + 0.06, top - 0.02, z + 0.06),
                  steel(0.12, 0.8), _GALVANISED)  # fmt: skip
        model.box((x - 0.045, road + 0.26, z - 0.045), (x + 0.045, top - 0.78, z + 0.045),
                  steel(0.1, 0.1), _BEAM)  # fmt: skip
        model.box((x - 0.14, road + 0.24, z - 0.14), (x + 0.14, road + 0.265, z + 0.14),
                  colour=_BEAM)  # fmt: skip
        model.tube((x, top - 0.55, z), (x * 0.75, top - 0.12, z + 0.7), 0.022, 6, colour=_BEAM)
    model.tube((-0.75, top - 0.35, z), (0.95, top - 0.35, z), 0.018, 6, colour=_GALVANISED)
    model.tube((0.95, top - 0.35, z), (0.95, top - 0.62, z), 0.012, 6, colour=_GALVANISED)


def _guards(model: Model, road: float, end: float) -> None:
    """Side guards between the legs and the axles: two rails of aluminium a side."""
    front, rear = -end + _LEGS_M + 0.5, end - AXLES_M[-1] - 0.75
    for sign in (-1.0, 1.0):
        x0, x1 = sorted((sign * 1.20, sign * 1.225))
        for y in (road + 0.36, road + 0.66):
            model.box((x0, y, front), (x1, y + 0.11, rear), steel(rear - front, 0.11), _GALVANISED)
        for n in range(4):
            z = front + 0.15 + n * (rear - front - 0.3) / 3.0
            inner = sorted((sign * 1.16, sign * 1.20))
            model.box((inner[0], road + 0.34, z - 0.025), (inner[1], road + 1.12, z + 0.025),
                      colour=_BEAM)  # fmt: skip


def _tail(model: Model, road: float, end: float, plate_up_m: float) -> None:
    """Bumper bar, lamp clusters, rubber buffers, the number plate."""
    model.box((-1.2, road + 0.42, end - 0.10), (1.2, road + 0.56, end - 0.01), steel(2.4, 0.14),
              _BEAM)  # fmt: skip
    for x in (-0.45, 0.45):
        model.box((x - 0.03, road + 0.50, end - 0.12), (x + 0.03, HIGH_M / 2.0, end - 0.04),
                  colour=_BEAM)  # fmt: skip
    for sign in (-1.0, 1.0):
        for n, colour in enumerate((LAMP, (0.80, 0.36, 0.03), LAMP)):
            x = sign * (1.10 - 0.14 * n)
            model.box((x - 0.06, road + 0.63, end - 0.05), (x + 0.06, road + 0.77, end - 0.005),
                      colour=colour, sides="z+y+x-x+y-")  # fmt: skip
        x0, x1 = sorted((sign * 1.15, sign * 1.25))
        model.box((x0, road + 0.90, end - 0.04), (x1, HIGH_M / 2.0, end), colour=_RUBBER)
        # A flap of rubber behind the last wheel.
        f0, f1 = sorted((sign * 0.84, sign * 1.22))
        model.box((f0, road + 0.22, end - 1.36), (f1, road + 0.80, end - 1.345), colour=_RUBBER)
    number_plate(model, road + plate_up_m, end - 0.005)
