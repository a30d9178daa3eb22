"""The inspection bay: canopy, low walls, tool table, bollards; what is painted on its floor.

Before the doors nothing stands higher than a painted line from 0.8 m to 2.3 m behind the sill, and
packages are set down between x = -6 m and 6 m from 2.5 m on; so everything here keeps off both.
"""

from __future__ import annotations

from tidewaiter.scenery.meshes.geometry import PLAIN, Colour, Model
from tidewaiter.scenery.meshes.shell import steel
from tidewaiter.scenery.meshes.space import Turn
from tidewaiter.scenery.meshes.yard import LANE_M, edges, line

_WHITE: Colour = (0.93, 0.93, 0.92)
_YELLOW: Colour = (0.90, 0.62, 0.05)
_BLACK: Colour = (0.03, 0.03, 0.03)
_BLUE: Colour = (0.05, 0.20, 0.42)
_STEEL: Colour = (0.50, 0.53, 0.56)
_WOOD: Colour = (0.50, 0.36, 0.21)

_COLUMN_M = 7.2
_ROOF_M = (4.9, 5.15)
_ROOF_Z_M = (0.6, 11.0)
#: Height of the tool table, and where it stands, beside the doors and out of their swing.
TABLE_AT_M = (4.4, 0.88, 0.9)


def bay() -> Model:
    """All that stands in the bay and is not moved."""
    model = Model()
    _canopy(model)
    for sign in (-1.0, 1.0):
        x = sign * 9.4
        low, high = (x - 0.11, 0.0, -16.0), (x + 0.11, 0.85, 30.0)
        model.box(low, high, PLAIN, (0.66, 0.67, 0.66), sides="x-x+y+z-z+")
        model.box((x - 0.14, 0.85, -16.0), (x + 0.14, 0.91, 30.0), colour=_BLUE)
        for z in (0.55, -3.0):
            _bollard(model, sign * (LANE_M + 0.45), z)
    _table(model)
    return model


def _canopy(model: Model) -> None:
    """A light roof on four columns; open on all sides, and short, so that the sky stays."""
    low, high = _ROOF_M
    z0, z1 = _ROOF_Z_M
    wide = _COLUMN_M + 0.8
    model.box((-wide, low, z0), (wide, high, z1), PLAIN, _WHITE, sides="y+")
    # Daylight comes through its panels: from below too it is lit as from above.
    ceiling = ((-wide, low, z0), (wide, low, z0), (wide, low, z1), (-wide, low, z1))
    model.quad(ceiling, colour=(0.80, 0.83, 0.85), normals=((0.0, 1.0, 0.0),) * 4)
    model.box((-wide, low, z0), (wide, high, z1), colour=_BLUE, sides="x-x+z-z+")
    for n in range(5):
        z = z0 + 0.4 + (z1 - z0 - 0.8) * n / 4.0
        beam = (-wide + 0.1, low - 0.16, z - 0.06), (wide - 0.1, low, z + 0.06)
        model.box(*beam, colour=_STEEL, sides="y-z-z+x-x+")
    for x in (-_COLUMN_M, _COLUMN_M):
        for z in (z0 + 0.6, z1 - 0.6):
            model.box((x - 0.11, 0.0, z - 0.11), (x + 0.11, low, z + 0.11), PLAIN, _STEEL)
            model.box((x - 0.14, 0.0, z - 0.14), (x + 0.14, 1.1, z + 0.14), colour=_YELLOW)
            for y in (0.25, 0.75):
                model.box((x - 0.142, y, z - 0.142), (x + 0.142, y + 0.2, z + 0.142), colour=_BLACK)


def _bollard(model: Model, x: float, z: float) -> None:
    model.turned(
        ((0.09, 0.0), (0.09, 0.86), (0.06, 0.94), (0.0, 0.95)),
        10,
        colour=_YELLOW,
        turn=Turn(at=(x, 0.0, z)),
    )
    model.turned(((0.093, 0.5), (0.093, 0.64)), 10, colour=_BLACK, turn=Turn(at=(x, 0.0, z)))


def _table(model: Model) -> None:
    """A bench for tools, with a mat and a chest of drawers under it."""
    x, y, z = TABLE_AT_M
    model.box((x - 0.8, y - 0.05, z - 0.35), (x + 0.8, y, z + 0.35), colour=_WOOD)
    model.box((x - 0.7, y, z - 0.28), (x + 0.7, y + 0.008, z + 0.28), colour=(0.10, 0.13, 0.15))
    for dx in (-0.76, 0.70):
        for dz in (-0.31, 0.25):
            leg = (x + dx, 0.0, z + dz), (x + dx + 0.06, y - 0.05, z + dz + 0.06)
            model.box(*leg, colour=_STEEL, sides="x-x+z-z+")
    model.box((x + 0.1, 0.12, z - 0.3), (x + 0.68, y - 0.08, z + 0.3), steel(0.6, 0.6), _BLUE)
    for n in range(3):
        up = 0.18 + 0.2 * n
        model.box(
            (x + 0.09, up, z - 0.27), (x + 0.1, up + 0.17, z + 0.27), colour=(0.08, 0.28, 0.55)
        )
        model.box((x + 0.075, up + 0.12, z - 0.1), (x + 0.09, up + 0.14, z + 0.1), colour=_STEEL)


def markings() -> Model:
    """Lines on the floor of the bay: where to stand, and where packages are set down."""
    model = Model()
    edges(model)
    for z in (0.72, 2.34):
        line(model, (-2.6, 2.6), (z, z + 0.08), _WHITE)
    for x in (-2.6, 2.52):
        line(model, (x, x + 0.08), (0.72, 2.42), _WHITE)
    for x in (-6.2, 6.1):
        line(model, (x, x + 0.1), (2.42, 30.0), _YELLOW)
    # Hatched where a leaf swings.
    for sign in (-1.0, 1.0):
        for n in range(6):
            x = sign * (1.75 + 0.16 * n)
            low, high = sorted((x, x + sign * 0.07))
            line(model, (low, high), (-1.2, -0.06), _YELLOW)
    return model


def cone() -> Model:
    """A traffic cone, 0.5 m high."""
    model = Model()
    orange: Colour = (0.95, 0.22, 0.03)
    model.box((-0.17, 0.0, -0.17), (0.17, 0.035, 0.17), colour=_BLACK, sides="x-x+y+z-z+")
    profile = ((0.13, 0.035), (0.096, 0.17))
    model.turned(profile, 10, colour=orange)
    model.turned(((0.096, 0.17), (0.062, 0.31)), 10, colour=_WHITE)
    model.turned(((0.062, 0.31), (0.02, 0.48), (0.0, 0.5)), 10, colour=orange)
    return model


def catwalk() -> Model:
    """A grating over the lane behind the cab, level with the apron; one crosses on it."""
    model = Model()
    low, high = (-LANE_M, -0.05, -0.26), (LANE_M, 0.0, 0.26)
    model.box(low, high, steel(6.0, 1.0), (0.42, 0.44, 0.46))
    for z in (-0.26, 0.22):
        model.box((-LANE_M, 0.0, z), (LANE_M, 0.012, z + 0.04), colour=_YELLOW)
    return model
