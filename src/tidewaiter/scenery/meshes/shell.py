"""Meshes of a container's shell: corrugated sheets, rails, castings, floor, cross members.

Sections are usual ones of CSC designs (shared with `world.shell_dry`, estimates there): side sheets
of trapezes 36 mm deep every 278 mm, front sheets 45 mm deep every 250 mm, roof sheets pressed 14 mm
deep every 209 mm.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from tidewaiter.scenery.meshes.geometry import Colour, Mesh, Model
from tidewaiter.scenery.meshes.space import Point, Turn
from tidewaiter.scenery.paint.atlas import region
from tidewaiter.scenery.paint.picture import Region
from tidewaiter.scenery.paint.surfaces import STEEL_M

MATERIAL = "steel"

HIGH_M, WIDE_M, SHEET_M = 2.591, 2.438, 0.04
#: Outer length and number of cross members of the two lengths (ISO 668; members an estimate).
LONG_M: dict[str, float] = {"20": 6.058, "40": 12.192}
_MEMBERS: dict[str, int] = {"20": 18, "40": 38}

_PROUD: Colour = (1.0, 1.0, 1.0)
_SLOPE: Colour = (0.86, 0.86, 0.86)
_HOLLOW: Colour = (0.74, 0.74, 0.74)
#: Low down, cargo and lift trucks have rubbed the inner face of a wall.
_RUBBED = 0.66
_HOLE: Colour = (0.03, 0.03, 0.03)


def steel(width_m: float, height_m: float, at_m: tuple[float, float] = (0.0, 0.0)) -> Region:
    """Give the region of the steel texture that covers so many metres."""
    left, top = at_m[0] / STEEL_M, at_m[1] / STEEL_M
    return (left, top, left + width_m / STEEL_M, top + height_m / STEEL_M)


def trapezes(
    long_m: float, pitch_m: float, deep_m: float, *, proud: float = 0.26, slope: float = 0.245
) -> list[tuple[float, float, Colour]]:
    """Give the profile of a corrugated sheet: along, out of the plane, shade of what follows.

    ``proud`` and ``slope`` are the shares of a flat outside and of one slope in a pitch.
    """
    count = max(1, round(long_m / pitch_m))
    pitch, half = long_m / count, deep_m / 2.0
    points: list[tuple[float, float, Colour]] = []
    for n in range(count):
        start = -long_m / 2.0 + n * pitch
        steps = (0.0, half, _PROUD), (proud, half, _SLOPE)
        inner = (proud + slope, -half, _HOLLOW), (1.0 - slope, -half, _SLOPE)
        points += [(start + share * pitch, out, shade) for share, out, shade in (*steps, *inner)]
    points.append((long_m / 2.0, half, _PROUD))
    return points


def sheet(
    model: Model,
    profile: list[tuple[float, float, Colour]],
    across: tuple[float, float],
    place: Callable[[float, float, float], Point],
    inside: Callable[[Point], float],
    foot: float = 1.0,
) -> None:
    """Add a corrugated sheet, seen from both sides.

    ``place`` puts (along, across, out of the plane) into space, ``inside`` says how light it is
    on the inner face there, ``foot`` how light that face is at its lower edge, against its upper.
    """
    low, high = across
    for (a0, o0, shade), (a1, o1, _) in pairwise(profile):
        a, b = place(a0, low, o0), place(a1, low, o1)
        c, d = place(a1, high, o1), place(a0, high, o0)
        texture = steel(a1 - a0, high - low, (a0, 0.0))
        model.quad((a, b, c, d), texture, shade)
        # What is hollow outside is proud inside.
        dim = inside(a) * (1.6 - shade[0])
        model.quad((b, a, d, c), texture, (dim, dim, dim))
        rubbed = dim * foot
        model.colours[-4:-2] = [(rubbed, rubbed, rubbed)] * 2


def daylight(long_m: float) -> Callable[[Point], float]:
    """Give how light it is in a box of such a length: less, the farther from the doors."""
    return lambda point: 0.95 - 0.55 * min(1.0, max(0.0, 0.5 - point[2] / long_m))


def _side(long_m: float) -> Model:
    """A side wall, its outside towards +x: top and bottom rail, and the sheet between them."""
    model = Model()
    half, end = HIGH_M / 2.0, long_m / 2.0
    rail_m = 0.158
    profile = trapezes(long_m - 0.30, 0.278, 0.036)
    sheet(
        model,
        profile,
        (-half + rail_m, half - 0.06),
        lambda a, y, out: (out, y, -a),
        daylight(long_m),
        _RUBBED,
    )
    texture = steel(long_m, 0.16)
    model.box((-0.02, -half + 0.01, -end), (0.014, -half + rail_m, end), texture)
    model.box((-0.02, half - 0.06, -end), (0.02, half, end), texture)
    # Vents: two small covers high up near the corners.
    for z in (-end + 0.6, end - 0.6):
        low, high = (0.012, half - 0.30, z - 0.1), (0.03, half - 0.22, z + 0.1)
        model.box(low, high, steel(0.2, 0.08), (0.8, 0.8, 0.8), "x+y+y-z+z-")
        for n in range(3):
            y = half - 0.285 + 0.022 * n
            slot = ((0.031, y, z + 0.08), (0.031, y, z - 0.08), (0.031, y + 0.009, z - 0.08))
            model.quad((*slot, (0.031, y + 0.009, z + 0.08)), colour=_HOLE)
    return model


def _front() -> Model:
    """The front wall, its outside towards -z."""
    model = Model()
    half, wide = HIGH_M / 2.0, WIDE_M / 2.0
    # It ends behind the corner posts: no daylight comes in there.
    profile = trapezes(WIDE_M - 0.1, 0.25, 0.038)
    sheet(
        model,
        profile,
        (-half + 0.15, half - 0.12),
        lambda a, y, out: (-a, y, -out),
        lambda _: 0.42,
        _RUBBED,
    )
    texture = steel(WIDE_M, 0.15)
    model.box((-wide, -half + 0.01, -0.02), (wide, -half + 0.16, 0.02), texture)
    model.box((-wide, half - 0.12, -0.02), (wide, half, 0.02), texture)
    return model


def _roof(long_m: float) -> Model:
    """The roof, its outside towards +y, pressed across."""
    model = Model()
    profile = trapezes(long_m - 0.30, 0.209, 0.014, proud=0.45, slope=0.12)
    wide = WIDE_M / 2.0 - 0.03
    sheet(model, profile, (-wide, wide), lambda a, x, out: (x, out, -a), daylight(long_m))
    end = long_m / 2.0
    for z in (-end, end - 0.16):
        low, high = (-wide, -0.02, z), (wide, 0.008, z + 0.16)
        model.box(low, high, steel(2.0 * wide, 0.16), sides="y+y-z+z-")
    return model


def _floor(long_m: float) -> Model:
    """Plywood sheets 1.2 m long, two abreast, screwed to the cross members."""
    model = Model()
    inner_m = long_m - 0.16
    count = round(inner_m / 1.2)
    step, wide = inner_m / count, 1.176
    for n in range(count):
        z = inner_m / 2.0 - n * step
        light = daylight(inner_m)((0.0, 0.0, z))
        for x in (-wide, 0.0):
            shade = (0.46 + 0.05 * ((5 * n + (3 if x else 0)) % 4)) * (0.25 + 0.75 * light)
            colour = (shade, shade * 0.76, shade * 0.54)
            low, high = (x, -0.014, z - step), (x + wide, 0.014, z)
            model.box(low, high, region("floor"), colour, sides="y+y-")
    return model


def _members(name: str) -> Model:
    """Cross members under the floor, evenly spaced."""
    model = Model()
    long_m, count = LONG_M[name] - 0.5, _MEMBERS[name]
    for n in range(count):
        z = -long_m / 2.0 + long_m * n / (count - 1)
        low, high = (-1.17, -0.061, z - 0.022), (1.17, 0.061, z + 0.022)
        model.box(low, high, steel(2.3, 0.12), (0.55, 0.55, 0.55), sides="y-z+z-")
    return model


def _casting() -> Model:
    """A corner casting, ISO 1161: 162 x 118 x 178 mm, a hole in every face that shows."""
    model = Model()
    x, y, z = 0.081, 0.059, 0.089
    model.box((-x, -y, -z), (x, y, z), steel(0.1, 0.1), (0.82, 0.82, 0.82))
    holes: tuple[tuple[Turn, float], ...] = (
        (Turn("x", (x + 0.0015, 0.0, 0.0)), 1.0),
        (Turn("x", (-x - 0.0015, 0.0, 0.0)), -1.0),
        (Turn("y", (0.0, y + 0.0015, 0.0)), 1.0),
        (Turn("y", (0.0, -y - 0.0015, 0.0)), -1.0),
        (Turn("z", (0.0, 0.0, z + 0.0015)), 1.0),
        (Turn("z", (0.0, 0.0, -z - 0.0015)), -1.0),
    )
    for turn, side in holes:
        model.disc(0.034, 8, colour=_HOLE, turn=turn, up=side > 0)
    return model


def _beam() -> Model:
    """A plain length of steel: posts, header, sill."""
    model = Model()
    model.box((-0.5, -0.5, -0.5), (0.5, 0.5, 0.5), steel(0.6, 2.4))
    return model


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    made = [
        _front().finished("front", MATERIAL, (WIDE_M, HIGH_M, SHEET_M)),
        _casting().finished("casting", MATERIAL, (0.162, 0.118, 0.178)),
        _beam().finished("beam", MATERIAL, (1.0, 1.0, 1.0)),
    ]
    for name, long_m in LONG_M.items():
        inner_m = long_m - 0.16
        made += [
            _side(long_m).finished(f"side-{name}", MATERIAL, (SHEET_M, HIGH_M, long_m)),
            _roof(long_m).finished(f"roof-{name}", MATERIAL, (WIDE_M, SHEET_M, long_m)),
            _floor(long_m).finished(f"floor-{name}", "package", (2.352, 0.028, inner_m)),
            _members(name).finished(f"members-{name}", MATERIAL, (2.34, 0.122, long_m - 0.5)),
        ]
    return tuple(made)
