"""Meshes of what carries the unit: a tractor's cab, and the skeleton of its trailer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tidewaiter.scenery.meshes import trailer, trailer_gear
from tidewaiter.scenery.meshes.geometry import PLAIN, Colour, Mesh, Model
from tidewaiter.scenery.meshes.shell import LONG_M, MATERIAL
from tidewaiter.scenery.meshes.space import Point
from tidewaiter.scenery.meshes.wheels import (
    BOARD,
    FRAME,
    LAMP,
    PLATE_M,
    RADIUS_M,
    WHEEL_M,
    number_plate,
    wheel,
)

#: Sizes of usual road vehicles [estimate]: cab over engine, twin tyres 1 m across.
CAB_M = (2.5, 3.2, 2.3)
#: Height of a chassis by the unit that it carries; the floor of a reefer is thicker.
CHASSIS_HIGH_M: dict[str, float] = {
    "20": 1.14,
    "40": 1.14,
    "40R": 1.075,
    "trailer": 1.14,
}
CHASSIS_WIDE_M = 2.5
#: Height of the middle of a number plate: above the road in front, and behind on the chassis.
PLATE_FRONT_M, PLATE_REAR_M = 0.475, 0.565
#: Shorter chassis have two axles behind.
_SHORT_M = 8.0
#: Where a wheel stands, and how wide it is.
Wheel = tuple[Point, float]

_GLASS: Colour = (0.05, 0.07, 0.09)
_WHITE_LAMP: Colour = (0.9, 0.9, 0.85)
_SHADOW: Colour = (0.62, 0.64, 0.66)


def _cab() -> Model:
    """A cab over its engine, its face towards -z, on its front axle."""
    model = Model()
    w, h, d = (side / 2.0 for side in CAB_M)
    floor = -h + 0.95
    _body(model, floor)
    for sign in (-1.0, 1.0):
        _flank(model, sign, floor)
    model.box((-w, -h + 0.32, -d - 0.12), (w, floor - 0.02, -d + 0.35), PLAIN, _SHADOW)
    model.box((-0.45, -h + 0.75, -d + 0.4), (0.45, floor, d), colour=FRAME)
    (x, y), z, up = PLATE_M, -d - 0.125, -h + PLATE_FRONT_M
    corners = ((x, up - y, z), (-x, up - y, z), (-x, up + y, z), (x, up + y, z))
    model.quad(corners, colour=BOARD)
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
        model.box((-0.85, y, front - 0.02), (0.85, y + 0.09, front), colour=FRAME, sides="z-y+y-")
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
        (floor + 0.02, 0.22, d - 1.03, d - 1.015, FRAME),
        (0.23, 0.25, -d + 0.30, d - 1.0, _SHADOW),
    ):
        four = ((x, low, far), (x, low, near), (x, high, near), (x, high, far))
        model.quad(four if sign > 0 else (four[1], four[0], four[3], four[2]), colour=colour)
    out = sign * (w - 0.03)
    low, high = (out - 0.05, 0.45, -d - 0.06), (out + 0.05, 1.0, -d + 0.02)
    model.box(low, high, colour=FRAME)
    low, high = sorted((x, x + sign * 0.02))
    model.box((low, floor - 0.5, d - 1.0), (high, floor, d - 0.2), colour=FRAME)


def axles_m(long_m: float) -> list[float]:
    """Say where axles stand along a chassis, from its middle: those behind, the drive axle last."""
    end = long_m / 2.0
    return [end - 1.0 - 1.31 * n for n in range(3 if long_m > _SHORT_M else 2)] + [-end + 0.9]


def wheels(name: str, chassis_at: Point, long_m: float, cab_at: Point) -> Iterator[Wheel]:
    """Say where wheels stand under a unit: on its own axles, on the drive axle, under the cab."""
    x, y, z = chassis_at
    up = y - CHASSIS_HIGH_M[name] / 2.0 + RADIUS_M
    if name == trailer.NAME:
        end = long_m / 2.0
        axles = [(end - at, 1.02, 0.36) for at in trailer_gear.AXLES_M]
        axles.append((-end + trailer_gear.DRIVE_M, 0.89, 0.62))
    else:
        axles = [(at, 1.02, 0.42) for at in axles_m(long_m)]
    axles.append((cab_at[2] - z - CAB_M[2] / 2.0 + 1.15, CAB_M[0] / 2.0 - 0.17, 0.30))
    for along, out, wide in axles:
        for sign in (-1.0, 1.0):
            yield (x + sign * out, up, z + along), wide


def _chassis(long_m: float, high_m: float) -> Model:
    """Two long beams on their axles, bolsters under the castings, the tractor's axle in front."""
    model = Model()
    top, road = high_m / 2.0, -high_m / 2.0
    end = long_m / 2.0
    for x in (-0.5, 0.5):
        model.box((x - 0.07, top - 0.36, -end + 2.6), (x + 0.07, top - 0.02, end), colour=FRAME)
        model.box((x - 0.07, top - 0.16, -end), (x + 0.07, top - 0.02, -end + 2.6), colour=FRAME)
    for z in (-end + 0.09, end - 0.09):
        model.box((-1.2, top - 0.14, z - 0.08), (1.2, top, z + 0.08), colour=FRAME)
    for z in axles_m(long_m):
        model.tube((-1.0, road + RADIUS_M, z), (1.0, road + RADIUS_M, z), 0.07, 6, colour=FRAME)
    model.box((-1.2, road + 0.35, end - 0.1), (1.2, road + 0.5, end), colour=FRAME)
    for sign in (-1.0, 1.0):
        lamp, leg = sign * 0.85, sign * 0.6
        low, high = (lamp - 0.2, road + 0.37, end), (lamp + 0.2, road + 0.48, end + 0.012)
        model.box(low, high, colour=LAMP, sides="z+y+")
        low, high = (leg - 0.06, road + 0.12, -end + 2.7), (leg + 0.06, top - 0.3, -end + 2.82)
        model.box(low, high, colour=FRAME)
    number_plate(model, road + PLATE_REAR_M, end - 0.02)
    return model


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    return (
        _cab().finished("cab", MATERIAL, CAB_M),
        wheel().finished("wheel", MATERIAL, WHEEL_M),
        trailer_gear.chassis(PLATE_REAR_M).finished(
            f"chassis-{trailer.NAME}",
            MATERIAL,
            (trailer_gear.WIDE_M, trailer_gear.HIGH_M, trailer_gear.LONG_M),
        ),
        *(
            _chassis(LONG_M[name[:2]], high_m).finished(
                f"chassis-{name}", MATERIAL, (CHASSIS_WIDE_M, high_m, LONG_M[name[:2]])
            )
            for name, high_m in CHASSIS_HIGH_M.items()
            if name != trailer.NAME
        ),
    )
