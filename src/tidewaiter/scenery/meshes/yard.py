"""The apron, the lane in it, and the yard beyond: stacks, a warehouse, masts, trees, hills."""

from __future__ import annotations

from math import cos, pi, sin

from tidewaiter.scenery.meshes.geometry import PLAIN, Colour, Model
from tidewaiter.scenery.meshes.shell import steel
from tidewaiter.scenery.meshes.space import Point, Turn
from tidewaiter.scenery.paint.picture import Region
from tidewaiter.scenery.paint.surfaces import GROUND_M

#: The lane: half its width, how deep it lies, and where it ends before the dock.
LANE_M, ROAD_M, DOCK_M = 1.5, -1.3, 0.2
#: How far the apron reaches: across, and along z (packages may stand a hundred metres deep).
WIDE_M, NEAR_M, FAR_M = 45.0, 125.0, -70.0
# The lane rises to the apron beyond any vehicle.
_RAMP_M = (-26.0, -42.0)

_YELLOW: Colour = (0.90, 0.62, 0.05)
_RUBBER: Colour = (0.03, 0.03, 0.03)
_LINE_UP_M = 0.006


def paved(x0: float, z0: float, x1: float, z1: float) -> Region:
    """Give the region of the ground's texture under a rectangle, where it lies."""
    return (x0 / GROUND_M, z0 / GROUND_M, x1 / GROUND_M, z1 / GROUND_M)


def flat(
    model: Model, x: tuple[float, float], z: tuple[float, float], y: float, shade: float = 1.0
) -> None:
    """Lay concrete; x and z from the smaller to the larger."""
    (x0, x1), (z0, z1) = x, z
    corners = ((x0, y, z1), (x1, y, z1), (x1, y, z0), (x0, y, z0))
    model.quad(corners, paved(x0, z0, x1, z1), (shade, shade, shade))


def line(model: Model, x: tuple[float, float], z: tuple[float, float], colour: Colour) -> None:
    """Paint a rectangle on the apron."""
    (x0, x1), (z0, z1) = x, z
    y = _LINE_UP_M
    model.quad(((x0, y, z1), (x1, y, z1), (x1, y, z0), (x0, y, z0)), colour=colour)


def apron() -> Model:
    """The level ground: both sides of the lane, behind the doors, and beyond the ramp."""
    model = Model()
    for x in ((-WIDE_M, -LANE_M), (LANE_M, WIDE_M)):
        flat(model, x, (FAR_M, NEAR_M), 0.0)
    flat(model, (-LANE_M, LANE_M), (DOCK_M, NEAR_M), 0.0)
    flat(model, (-LANE_M, LANE_M), (FAR_M, _RAMP_M[1]), 0.0)
    return model


def edges(model: Model) -> None:
    """Paint a line along the edges of the lane; every station that has the lane does so."""
    for sign in (-1.0, 1.0):
        near, far = sorted((sign * (LANE_M + 0.08), sign * (LANE_M + 0.20)))
        line(model, (near, far), (_RAMP_M[1], DOCK_M + 0.08), _YELLOW)
    line(model, (-LANE_M - 0.2, LANE_M + 0.2), (DOCK_M + 0.08, DOCK_M + 0.20), _YELLOW)


def lane() -> Model:
    """The lane below: road, walls, ramp, and the bumpers of the dock."""
    model = Model()
    start, end = _RAMP_M
    flat(model, (-LANE_M, LANE_M), (start, DOCK_M), ROAD_M, 0.72)
    x = LANE_M
    corners = ((-x, ROAD_M, start), (x, ROAD_M, start), (x, 0.0, end), (-x, 0.0, end))
    model.quad(corners, paved(-x, end, x, start), (0.8, 0.8, 0.8))
    shade: Colour = (0.62, 0.62, 0.62)
    for sign in (-1.0, 1.0):
        wall: list[Point] = [(x, ROAD_M, DOCK_M), (x, ROAD_M, start), (x, 0.0, start)]
        wall.append((x, 0.0, DOCK_M))
        _mirrored(model, wall, sign, paved(0.0, start, -ROAD_M, DOCK_M), shade)
        rise: list[Point] = [(x, ROAD_M, start), (x, 0.0, end), (x, 0.0, start)]
        # A wall of the lane faces its middle.
        model.fan(rise[::-1] if sign > 0 else [(-px, py, pz) for px, py, pz in rise], colour=shade)
        low, high = sorted((sign * (x - 0.004), sign * (x - 0.02)))
        model.box((low, -0.10, start), (high, 0.0, DOCK_M), colour=_YELLOW, sides="x-x+y-")
    dock = ((x, ROAD_M, DOCK_M), (-x, ROAD_M, DOCK_M), (-x, 0.0, DOCK_M), (x, 0.0, DOCK_M))
    model.quad(dock, paved(0.0, 0.0, 2.0 * x, 1.3), shade)
    for at in (-0.95, 0.95):
        low, high = (at - 0.15, -0.62, DOCK_M - 0.075), (at + 0.15, -0.18, DOCK_M)
        model.box(low, high, colour=_RUBBER)
    return model


def _mirrored(
    model: Model, corners: list[Point], sign: float, region: Region, colour: Colour
) -> None:
    """Add a wall that faces the middle, on the right (+) or on the left (-)."""
    if sign > 0:
        a, b, c, d = corners
        model.quad((b, a, d, c), region, colour)
    else:
        model.quad([(-px, py, pz) for px, py, pz in corners], region, colour)


def beyond() -> Model:
    """What closes the view: land, stacks, a warehouse, masts, trees and hills."""
    model = Model()
    _land(model)
    _hills(model)
    _stacks(model)
    _warehouse(model)
    for x, z in ((-20.0, -24.0), (20.0, -24.0), (-20.0, 44.0), (20.0, 44.0)):
        _mast(model, x, z)
    for n in range(26):
        _tree(model, -44.0 + 3.5 * n + 0.9 * sin(5.0 * n), -76.0 - 3.0 * cos(3.0 * n), n)
    for n in range(14):
        _tree(model, 52.0 + 2.0 * sin(4.0 * n), -60.0 + 9.0 * n, n)
    return model


def _land(model: Model) -> None:
    """Grass round the apron, a little lower, out to the hills."""
    far, low = 320.0, -0.12
    grass: Colour = (0.24, 0.33, 0.13)
    for x, z in (
        ((-far, -WIDE_M), (-far, far)),
        ((WIDE_M, far), (-far, far)),
        ((-WIDE_M, WIDE_M), (-far, FAR_M)),
        ((-WIDE_M, WIDE_M), (NEAR_M, far)),
    ):
        (x0, x1), (z0, z1) = x, z
        model.quad(((x0, low, z1), (x1, low, z1), (x1, low, z0), (x0, low, z0)), colour=grass)


def _hills(model: Model) -> None:
    """A ring of hills in the haze."""
    count, radius = 48, 300.0
    ridge = [
        9.0 + 6.0 * sin(n * 0.9) + 4.0 * sin(n * 2.3 + 1.0) + 3.0 * sin(n * 4.1)
        for n in range(count)
    ]
    for n in range(count):
        a, b = 2.0 * pi * n / count, 2.0 * pi * (n + 1) / count
        left: Point = (radius * cos(a), -1.0, radius * sin(a))
        right: Point = (radius * cos(b), -1.0, radius * sin(b))
        top_right: Point = (1.06 * right[0], ridge[(n + 1) % count] + 4.0, 1.06 * right[2])
        top_left: Point = (1.06 * left[0], ridge[n] + 4.0, 1.06 * left[2])
        model.quad((left, right, top_right, top_left), colour=(0.36, 0.47, 0.50))


def _stacks(model: Model) -> None:
    """Containers of the terminal, stacked two and three high."""
    paints: tuple[Colour, ...] = (
        (0.16, 0.28, 0.42),
        (0.45, 0.14, 0.10),
        (0.20, 0.34, 0.24),
        (0.55, 0.56, 0.56),
        (0.52, 0.27, 0.10),
        (0.10, 0.18, 0.30),
    )
    n = 0
    for x, z, rows in ((26.0, -34.0, 4), (26.0, 8.0, 3), (-30.0, -52.0, 3)):
        for row in range(rows):
            for level in range(1 + (n * 5 + row) % 3):
                _container(model, x + 2.7 * row, 2.6 * level, z, paints[n % len(paints)])
                n += 1
            for level in range(1 + (n * 3 + row) % 3):
                _container(model, x + 2.7 * row, 2.6 * level, z + 13.0, paints[n % len(paints)])
                n += 1


def _container(model: Model, x: float, y: float, z: float, paint: Colour) -> None:
    low, high = (x - 1.22, y, z - 6.1), (x + 1.22, y + 2.59, z + 6.1)
    # Streaks of the texture, squeezed together, stand for corrugation at this distance.
    model.box(low, high, steel(60.0, 2.5), paint, sides="x-x+y+z-z+")
    for edge in (low[2] - 0.01, high[2] - 0.12):
        post = (x - 1.24, y, edge), (x + 1.24, y + 2.6, edge + 0.13)
        shade = (paint[0] * 0.7, paint[1] * 0.7, paint[2] * 0.7)
        model.box(*post, colour=shade, sides="x-x+z-z+")


def _warehouse(model: Model) -> None:
    """A long hall on the left, its doors towards the yard."""
    wall: Colour = (0.74, 0.77, 0.79)
    x0, x1, z0, z1, high = -42.0, -24.0, -22.0, 62.0, 8.0
    model.box((x0, 0.0, z0), (x1, high, z1), PLAIN, wall, sides="x-x+z-z+")
    ridge = (x0 + x1) / 2.0
    model.quad(
        (
            (x1 + 0.5, high, z1),
            (x1 + 0.5, high, z0),
            (ridge, high + 2.2, z0),
            (ridge, high + 2.2, z1),
        ),
        PLAIN,
        (0.42, 0.50, 0.58),
    )
    model.box(
        (x1, high - 0.35, z0), (x1 + 0.5, high, z1), colour=(0.20, 0.36, 0.52), sides="x+y-z+z-"
    )
    model.box((x1, 0.0, z0), (x1 + 0.06, 1.0, z1), colour=(0.45, 0.47, 0.48), sides="x+y+")
    for n in range(7):
        z = z0 + 6.0 + 11.6 * n
        model.box(
            (x1, 0.0, z), (x1 + 0.10, 4.4, z + 4.2), colour=(0.22, 0.34, 0.46), sides="x+y+z+z-"
        )
        model.box((x1, 5.4, z), (x1 + 0.05, 6.6, z + 4.2), colour=(0.30, 0.42, 0.50), sides="x+")


def _mast(model: Model, x: float, z: float) -> None:
    model.tube((x, 0.0, z), (x, 14.0, z), 0.14, 6, colour=(0.60, 0.62, 0.64))
    model.box((x - 0.9, 14.0, z - 0.25), (x + 0.9, 14.25, z + 0.25), colour=(0.50, 0.52, 0.54))


def _tree(model: Model, x: float, z: float, n: int) -> None:
    green = 0.20 + 0.05 * (n % 3)
    leaf: Colour = (green * 0.62, green, green * 0.42)
    high = 5.0 + 1.3 * (n % 4)
    model.tube((x, -0.2, z), (x, 2.0, z), 0.18, 5, colour=(0.17, 0.12, 0.08))
    crown = ((0.0, 1.2), (0.40 * high, 0.42 * high), (0.34 * high, 0.72 * high), (0.0, high))
    model.turned(crown, 7, colour=leaf, turn=Turn(at=(x, 0.0, z)))
