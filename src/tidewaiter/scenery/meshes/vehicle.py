"""Meshes of what carries the unit: a tractor's cab, and the skeleton of its trailer."""

from __future__ import annotations

from itertools import pairwise

from tidewaiter.scenery.meshes.geometry import PLAIN, Colour, Mesh, Model
from tidewaiter.scenery.meshes.shell import LONG_M, MATERIAL, steel
from tidewaiter.scenery.meshes.space import Turn

#: Sizes of usual road vehicles [estimate]: cab over engine, twin tyres 1 m across.
CAB_M = (2.5, 3.2, 2.3)
#: Height of a chassis by the unit that it carries; the floor of a reefer is thicker.
CHASSIS_HIGH_M: dict[str, float] = {"20": 1.14, "40": 1.14, "40R": 1.075}
CHASSIS_WIDE_M = 2.5
#: Height of the middle of a number plate: above the road in front, and behind on the chassis.
PLATE_FRONT_M, PLATE_REAR_M = 0.475, 0.565

_TYRE: Colour = (0.025, 0.025, 0.028)
_RIM: Colour = (0.55, 0.56, 0.58)
_FRAME: Colour = (0.10, 0.11, 0.13)
_GLASS: Colour = (0.05, 0.07, 0.09)
_LAMP: Colour = (0.75, 0.04, 0.03)
_WHITE_LAMP: Colour = (0.9, 0.9, 0.85)
_BOARD: Colour = (0.9, 0.9, 0.86)
_SHADOW: Colour = (0.62, 0.64, 0.66)
_RADIUS_M = 0.5
# Half of a number plate, 520 x 110 mm.
_PLATE_M = (0.26, 0.055)


def _wheel(model: Model, x: float, y: float, z: float, wide_m: float) -> None:
    """Put a wheel with its axis along x; its outside is the one away from the middle."""
    out, half = (1.0 if x > 0 else -1.0), wide_m / 2.0
    rim = (0.46, -half), (_RADIUS_M, -half + 0.03), (_RADIUS_M, half - 0.03), (0.46, half)
    model.turned(rim, 12, colour=_TYRE, turn=Turn("x", (x, y, z)))
    for radius, count, off, colour in (
        (0.46, 12, 0.0, _TYRE),
        (0.29, 10, 0.004, _RIM),
        (0.11, 8, 0.008, _FRAME),
    ):
        face = Turn("x", (x + out * (half + off), y, z))
        model.disc(radius, count, steel(0.3, 0.3), colour, face, up=out > 0)


def _cab() -> Model:
    """A cab over its engine, its face towards -z, on its front axle."""
    model = Model()
    w, h, d = (side / 2.0 for side in CAB_M)
    floor = -h + 0.95
    _body(model, floor)
    for sign in (-1.0, 1.0):
        _flank(model, sign, floor)
        _wheel(model, sign * (w - 0.17), -h + _RADIUS_M, -d + 1.15, 0.3)
    # Bumper, engine, number plate.
    model.box((-w, -h + 0.32, -d - 0.12), (w, floor - 0.02, -d + 0.35), PLAIN, _SHADOW)
    model.box((-0.45, -h + 0.75, -d + 0.4), (0.45, floor, d), colour=_FRAME)
    (x, y), z, up = _PLATE_M, -d - 0.125, -h + PLATE_FRONT_M
    corners = ((x, up - y, z), (-x, up - y, z), (-x, up + y, z), (x, up + y, z))
    model.quad(corners, colour=_BOARD)
    return model


def _body(model: Model, floor: float) -> None:
    """A shell of one width: grille, windscreen and brow lean back, roof and rear are flat."""
    w, h, d = (side / 2.0 for side in CAB_M)
    wide, front = w - 0.04, -d
    screen, brow = (0.28, front), (h - 0.30, front + 0.22)
    rows = ((floor, front), screen, brow, (h - 0.12, front + 0.36), (h, front + 0.62))
    rows = (*rows, (h, d), (floor, d))
    for (y0, z0), (y1, z1) in pairwise((*rows, rows[0])):
        model.quad(((wide, y0, z0), (-wide, y0, z0), (-wide, y1, z1), (wide, y1, z1)))
    for sign in (-1.0, 1.0):
        rim = [(sign * wide, y, z) for y, z in rows]
        model.fan(rim[::-1] if sign < 0 else rim)
    (y0, z0), (y1, z1) = screen, brow
    x = wide - 0.10
    glass = ((x, y0 + 0.06, z0), (-x, y0 + 0.06, z0), (-x, y1 - 0.06, z1 - 0.024))
    model.quad((*glass, (x, y1 - 0.06, z1 - 0.024)), colour=_GLASS)
    for n in range(4):
        y = floor + 0.10 + 0.17 * n
        model.box((-0.85, y, front - 0.02), (0.85, y + 0.09, front), colour=_FRAME, sides="z-y+y-")
    for sign in (-1.0, 1.0):
        lamp = sign * (wide - 0.30)
        low, high = (lamp - 0.2, floor - 0.22, front - 0.135), (lamp + 0.2, floor - 0.06, front)
        model.box(low, high, colour=_WHITE_LAMP, sides="z-")


def _flank(model: Model, sign: float, floor: float) -> None:
    """A side window, a door's lower edge, a mirror, steps."""
    w, h, d = (side / 2.0 for side in CAB_M)
    x = sign * (w - 0.035)
    for low, high, near, far, colour in (
        (0.30, h - 0.42, -d + 0.34, d - 1.05, _GLASS),
        (floor + 0.02, 0.22, d - 1.03, d - 1.015, _FRAME),
        (0.23, 0.25, -d + 0.30, d - 1.0, _SHADOW),
    ):
        four = ((x, low, far), (x, low, near), (x, high, near), (x, high, far))
        model.quad(four if sign > 0 else (four[1], four[0], four[3], four[2]), colour=colour)
    out = sign * (w - 0.03)
    low, high = (out - 0.05, 0.45, -d - 0.06), (out + 0.05, 1.0, -d + 0.02)
    model.box(low, high, colour=_FRAME)
    low, high = sorted((x, x + sign * 0.02))
    model.box((low, floor - 0.5, d - 1.0), (high, floor, d - 0.2), colour=_FRAME)


def _chassis(long_m: float, high_m: float) -> Model:
    """Two long beams on their axles, bolsters under the castings, the tractor's axle in front."""
    model = Model()
    top, road = high_m / 2.0, -high_m / 2.0
    end = long_m / 2.0
    for x in (-0.5, 0.5):
        model.box((x - 0.07, top - 0.36, -end + 2.6), (x + 0.07, top - 0.02, end), colour=_FRAME)
        model.box((x - 0.07, top - 0.16, -end), (x + 0.07, top - 0.02, -end + 2.6), colour=_FRAME)
    for z in (-end + 0.09, end - 0.09):
        model.box((-1.2, top - 0.14, z - 0.08), (1.2, top, z + 0.08), colour=_FRAME)
    axles = [end - 1.0 - 1.31 * n for n in range(3 if long_m > 8 else 2)] + [-end + 0.9]
    for z in axles:
        model.tube((-1.0, road + _RADIUS_M, z), (1.0, road + _RADIUS_M, z), 0.07, 6, colour=_FRAME)
        for sign in (-1.0, 1.0):
            _wheel(model, sign * 1.02, road + _RADIUS_M, z, 0.42)
    model.box((-1.2, road + 0.35, end - 0.1), (1.2, road + 0.5, end), colour=_FRAME)
    for sign in (-1.0, 1.0):
        lamp, leg = sign * 0.85, sign * 0.6
        low, high = (lamp - 0.2, road + 0.37, end), (lamp + 0.2, road + 0.48, end + 0.012)
        model.box(low, high, colour=_LAMP, sides="z+y+")
        low, high = (leg - 0.06, road + 0.12, -end + 2.7), (leg + 0.06, top - 0.3, -end + 2.82)
        model.box(low, high, colour=_FRAME)
    (x, y), up = _PLATE_M, road + PLATE_REAR_M
    model.box((-x, up - y, end - 0.03), (x, up + y, end - 0.02), colour=_BOARD, sides="z+")
    return model


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    return (
        _cab().finished("cab", MATERIAL, CAB_M),
        *(
            _chassis(LONG_M[name[:2]], high_m).finished(
                f"chassis-{name}", MATERIAL, (CHASSIS_WIDE_M, high_m, LONG_M[name[:2]])
            )
            for name, high_m in CHASSIS_HIGH_M.items()
        ),
    )
