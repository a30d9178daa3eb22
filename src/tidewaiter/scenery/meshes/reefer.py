"""Meshes of a reefer's shell: flat walls of sandwich, a floor of rails, smooth leaves.

Thicknesses and rails are those of `world.shell_reefer` (estimates there). Nothing is folded, so
seams between sheets, the red load line and the scuff rail are what the eye holds on to.
"""

from __future__ import annotations

from tidewaiter.scenery.meshes.doors import LEAF_M, OUT_M
from tidewaiter.scenery.meshes.geometry import PLAIN, Colour, Mesh, Model
from tidewaiter.scenery.meshes.shell import MATERIAL, WIDE_M, daylight, steel
from tidewaiter.scenery.meshes.space import Turn

NAME = "40R"
LEFT = f"side-{NAME}-left"
LONG_M, HIGH_M = 12.192, 2.896
SIDE_M, ROOF_M, LEAF_DEEP_M = 0.074, 0.126, 0.12
#: From the outside of the front to the bulkhead; underside of the castings and the ceiling, from
#: the floor's surface.
FRONT_M, BELOW_M, CEILING_M = 0.487, 0.225, 2.545
FLOOR_M, MEMBERS_M = (2.29, 0.0635, 11.58), (2.38, 0.08, 11.3)
#: How far the leaves reach behind the end of the floor.
REAR_M = 0.125

_RAILS, _FLANGE_M, _STRETCHES = 35, 0.034, 8
_MEMBERS = 24
_SHEETS = 10
# Liners reach so far behind one another, so that no light comes through the corners.
_LAP_M = 0.02
# The load line, its width, under the ceiling; the scuff rail along the floor.
_LINE_M, _LINE_WIDE_M = 0.10, 0.025
_SCUFF_M = 0.20

_SEAM: Colour = (0.55, 0.56, 0.57)
_RAIL: Colour = (0.86, 0.87, 0.88)
_LINER: Colour = (0.80, 0.82, 0.83)
_RED: Colour = (0.62, 0.04, 0.03)
_ALUMINIUM: Colour = (0.62, 0.64, 0.66)
_HOLLOW: Colour = (0.16, 0.17, 0.18)
_RUBBER: Colour = (0.035, 0.035, 0.04)


def _lit(colour: Colour, light: float) -> Colour:
    return (colour[0] * light, colour[1] * light, colour[2] * light)


def _side(ahead: float) -> Model:
    """A side wall, its outside towards +x: rails, flat sheets with seams; the liner within.

    ``ahead`` is the sign of z towards the doors: the left wall is this one turned by half.
    """
    model = Model()
    half, end = HIGH_M / 2.0, LONG_M / 2.0
    out, inner = SIDE_M / 2.0 - 0.006, -SIDE_M / 2.0
    low, high = -half + 0.175, half - 0.115
    step = (LONG_M - 0.36) / _SHEETS
    for n in range(_SHEETS):
        z = end - 0.18 - n * step
        a, b = (out, low, z), (out, low, z - step)
        c, d = (out, high, z - step), (out, high, z)
        model.quad((a, b, c, d), steel(step, high - low, (n * step, 0.0)))
        # A lap over the seam, riveted.
        if n:
            model.box((out, low, z - 0.02), (out + 0.0025, high, z + 0.02), colour=_RAIL)
            seam = ((out + 0.003, low, z + 0.021), (out + 0.003, low, z + 0.018))
            model.quad((*seam, (seam[1][0], high, seam[1][2]), (seam[0][0], high, seam[0][2])),
                       colour=_SEAM)  # fmt: skip
    texture = steel(LONG_M, 0.16)
    model.box((0.0, -half + 0.01, -end), (out + 0.004, low, end), texture, _RAIL)
    model.box((0.0, high, -end), (out + 0.004, half, end), texture, _RAIL)
    _liner(model, inner, ahead)
    return model


def _liner(model: Model, x: float, ahead: float) -> None:
    """The inner face, from the floor to the ceiling: scuff rail below, the load line above."""
    up = -HIGH_M / 2.0 + BELOW_M
    # From the bulkhead to the jambs, in stretches that daylight reaches ever less.
    front, rear = -LONG_M / 2.0 + FRONT_M - _LAP_M, LONG_M / 2.0 - REAR_M
    step = (rear - front) / _STRETCHES
    bands = (
        (0.0, _SCUFF_M, x, _lit(_ALUMINIUM, 0.9)),
        (_SCUFF_M, CEILING_M - _LINE_M, x, _LINER),
        (CEILING_M - _LINE_M, CEILING_M - _LINE_M + _LINE_WIDE_M, x, _RED),
        (CEILING_M - _LINE_M + _LINE_WIDE_M, CEILING_M + _LAP_M, x, _LINER),
    )
    for n in range(_STRETCHES):
        z0, z1 = rear - n * step, rear - (n + 1) * step
        light = daylight(rear - front)((0.0, 0.0, (z0 + z1) / 2.0))
        for low, high, at, colour in bands:
            near, far = sorted((ahead * z0, ahead * z1))
            a, b = (at, up + low, near), (at, up + low, far)
            c, d = (at, up + high, far), (at, up + high, near)
            model.quad((a, b, c, d), PLAIN, _lit(colour, light))


def _roof() -> Model:
    """The roof, its outside towards +y: flat sheets with seams across; the ceiling within."""
    model = Model()
    wide, end = WIDE_M / 2.0 - 0.012, LONG_M / 2.0
    top, low = ROOF_M / 2.0 - 0.012, -ROOF_M / 2.0
    step = LONG_M / _SHEETS
    for n in range(_SHEETS):
        z = end - n * step
        four = ((-wide, top, z), (wide, top, z), (wide, top, z - step), (-wide, top, z - step))
        model.quad(four, steel(2.0 * wide, step, (0.0, n * step)))
        if n:
            model.box((-wide, top, z - 0.02), (wide, top + 0.003, z + 0.02), colour=_RAIL)
    rear, front, half = end - REAR_M, -end + FRONT_M - _LAP_M, FLOOR_M[0] / 2.0 + _LAP_M
    step = (rear - front) / _STRETCHES
    for n in range(_STRETCHES):
        z0, z1 = rear - n * step, rear - (n + 1) * step
        light = 0.9 * daylight(rear - front)((0.0, 0.0, (z0 + z1) / 2.0))
        four = ((-half, low, z1), (half, low, z1), (half, low, z0), (-half, low, z0))
        model.quad(four, PLAIN, _lit(_LINER, light))
    for z in (-end, end - 0.10):
        model.box((-wide, low, z), (wide, top + 0.002, z + 0.10), colour=_RAIL, sides="y+z-z+")
    return model


def _floor() -> Model:
    """T-shaped rails along the unit, dark between them."""
    model = Model()
    wide, high, long = (side / 2.0 for side in FLOOR_M)
    pitch = (2.0 * wide - _FLANGE_M) / (_RAILS - 1)
    step = 2.0 * long / _STRETCHES
    base = -high + 0.004
    for n in range(_STRETCHES):
        z0, z1 = long - n * step, long - (n + 1) * step
        light = daylight(2.0 * long)((0.0, 0.0, (z0 + z1) / 2.0))
        four = ((-wide, base, z0), (wide, base, z0), (wide, base, z1), (-wide, base, z1))
        model.quad(four, colour=_lit(_HOLLOW, light))
        for rail in range(_RAILS):
            x = -wide + _FLANGE_M / 2.0 + rail * pitch
            a, b = x - _FLANGE_M / 2.0, x + _FLANGE_M / 2.0
            four = ((a, high, z0), (b, high, z0), (b, high, z1), (a, high, z1))
            # Boots and pallets polish some rails more than others.
            worn = 0.92 + 0.08 * ((7 * rail) % 3 - 1)
            model.quad(four, steel(_FLANGE_M, step), _lit(_ALUMINIUM, worn * (0.25 + 0.75 * light)))
    for rail in range(_RAILS):
        x = -wide + _FLANGE_M / 2.0 + rail * pitch
        model.box((x - 0.002, base, long - 0.01), (x + 0.002, high - 0.004, long),
                  colour=_ALUMINIUM, sides="z+")  # fmt: skip
        a, b = x - _FLANGE_M / 2.0, x + _FLANGE_M / 2.0
        model.box((a, high - 0.004, long - 0.01), (b, high, long), colour=_ALUMINIUM, sides="z+")
    model.box((-wide, -high, -long), (wide, base, long), colour=_SEAM, sides="y-z+")
    return model


def _members() -> Model:
    """Skin under the foam, cross members, and the tails of the four drains."""
    model = Model()
    wide, high, long = (side / 2.0 for side in MEMBERS_M)
    model.box((-wide, high - 0.004, -long), (wide, high, long), steel(2.4, 11.0), _SEAM, "y-")
    for n in range(_MEMBERS):
        z = -long + 0.03 + (2.0 * long - 0.06) * n / (_MEMBERS - 1)
        low, high_at = (-wide + 0.04, -high, z - 0.025), (wide - 0.04, high - 0.004, z + 0.025)
        model.box(low, high_at, steel(2.3, 0.08), (0.55, 0.55, 0.55), sides="y-z+z-")
    for x in (-wide + 0.02, wide - 0.02):
        for z in (-long + 0.25, long - 0.25):
            turn = Turn(at=(x, 0.0, z))
            model.turned(((0.019, -high), (0.024, -0.005), (0.024, high)), 8, colour=_RUBBER,
                         turn=turn)  # fmt: skip
    return model


def _leaf() -> Model:
    """A smooth leaf: sheet outside, liner within, a double lip of rubber round about."""
    model = Model()
    x, y = LEAF_M[0] / 2.0, LEAF_M[1] / 2.0
    back, rim = -LEAF_DEEP_M / 2.0 + 0.004, 0.018
    low, high = (-x + rim, -y + rim, back), (x - rim, y - rim, OUT_M)
    model.box(low, high, steel(2.0 * x, 2.0 * y), sides="z+x-x+y-y+")
    inner = ((x - rim, low[1], back), (low[0], low[1], back), (low[0], high[1], back))
    model.quad((*inner, (x - rim, high[1], back)), PLAIN, _lit(_LINER, 0.9))
    # A sill of pressed sheet along the lower edge, where lifts and pallets knock.
    model.box((low[0], low[1], OUT_M), (high[0], low[1] + 0.18, OUT_M + 0.0012), colour=_RAIL,
              sides="z+y+")  # fmt: skip
    for deep in ((back - 0.004, back + 0.022), (-0.022, OUT_M - 0.012)):
        for a, b in (
            ((-x, -y, deep[0]), (low[0], y, deep[1])),
            ((high[0], -y, deep[0]), (x, y, deep[1])),
            ((low[0], -y, deep[0]), (high[0], low[1], deep[1])),
            ((low[0], high[1], deep[0]), (high[0], y, deep[1])),
        ):
            model.box(a, b, colour=_RUBBER)
    return model


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    return (
        *(
            _side(ahead).finished(name, MATERIAL, (SIDE_M, HIGH_M, LONG_M))
            for name, ahead in ((f"side-{NAME}", 1.0), (LEFT, -1.0))
        ),
        _roof().finished(f"roof-{NAME}", MATERIAL, (WIDE_M, ROOF_M, LONG_M)),
        _floor().finished(f"floor-{NAME}", MATERIAL, FLOOR_M),
        _members().finished(f"members-{NAME}", MATERIAL, MEMBERS_M),
        _leaf().finished(f"leaf-{NAME}", MATERIAL, (LEAF_M[0], LEAF_M[1], LEAF_DEEP_M)),
    )
