"""Meshes of a curtain-side trailer: curtains with straps, roof on bows, headboard, floor, doors.

Measures are those of `world.shell_curtain` (estimates there). Cloth takes the colour that was
sighted; frame, straps and buckles are meshes of their own, which keep theirs.
"""

from __future__ import annotations

from itertools import pairwise
from math import pi, sin

from tidewaiter.scenery.meshes.doors import LEAF_M, OUT_M
from tidewaiter.scenery.meshes.geometry import Colour, Mesh, Model
from tidewaiter.scenery.meshes.shell import MATERIAL, daylight, steel
from tidewaiter.scenery.meshes.space import Turn
from tidewaiter.scenery.paint.atlas import region

NAME = "trailer"
LONG_M, HIGH_M, WIDE_M = 13.76, 2.93, 2.55
SIDE_M, ROOF_M, FRONT_M = 0.035, 0.08, 0.045
#: The frame of the floor reaches so far below its surface.
BELOW_M = 0.16
#: How far straps, buckles and hooks stand out of the curtain.
FRAME_DEEP_M = 0.09
INNER_M, INNER_WIDE_M = 13.62, 2.48

_BAY_M, _END_M = 0.62, 0.20
# The cloth ends below the floor, where it is strained to the rave.
_HEM_M, _RAVE_M = 0.09, 0.16
_CABLE_M, _EYELET_M = 0.155, 0.31
_POSTS, _LATHS, _BOWS = 3, 4, 22

_STRAP: Colour = (0.10, 0.10, 0.11)
_BUCKLE: Colour = (0.60, 0.62, 0.64)
_RAVE: Colour = (0.34, 0.35, 0.37)
_POST: Colour = (0.42, 0.43, 0.45)
_LATH: Colour = (0.60, 0.61, 0.62)
_CABLE: Colour = (0.72, 0.73, 0.70)
_RUBBER: Colour = (0.035, 0.035, 0.04)
_MARKER: Colour = (0.86, 0.42, 0.04)
_TAPE: Colour = (0.88, 0.80, 0.16)


def _lit(colour: Colour, light: float) -> Colour:
    return (colour[0] * light, colour[1] * light, colour[2] * light)


def _bays() -> int:
    return round((LONG_M - 2.0 * _END_M) / _BAY_M)


def _curtain() -> Model:
    """The cloth of a side, its outside towards +x: pulled in by each strap, loose between two."""
    model = Model()
    half, end = HIGH_M / 2.0, LONG_M / 2.0 - _END_M
    low, high = -half + _HEM_M, half - 0.07
    bays, steps = _bays(), 4
    pitch = 2.0 * end / bays
    out0 = SIDE_M / 2.0 - 0.010
    light = daylight(LONG_M)
    edges = [end - pitch * n / steps for n in range(bays * steps + 1)]

    def out(n: int) -> float:
        share = (n % steps) / steps
        # No two bays hang quite alike.
        slack = 0.010 + 0.004 * sin(1.7 * (n // steps))
        return out0 + slack * sin(pi * share) + 0.002 * sin(2.0 * pi * share)

    for n in range(len(edges) - 1):
        z0, z1 = edges[n], edges[n + 1]
        a, b = (out(n), low, z0), (out(n + 1), low, z1)
        c, d = (out(n + 1), high, z1), (out(n), high, z0)
        texture = steel(z0 - z1, high - low, (end - z0, 0.0))
        rise = (out(n + 1) - out(n)) / (z0 - z1)
        shade = max(0.80, min(1.0, 0.94 + 1.6 * rise))
        model.quad((a, b, c, d), texture, (shade, shade, shade))
        # Daylight comes through cloth: it is lighter within than a wall of steel.
        dim = 0.42 + 0.30 * light((0.0, 0.0, (z0 + z1) / 2.0))
        model.quad((b, a, d, c), texture, (dim, dim, dim))
    # A doubled hem above and below, and a seam along the middle.
    for up, deep in ((low, 0.12), (high - 0.10, 0.10)):
        model.box((out0 + 0.012, up, -end), (out0 + 0.0145, up + deep, end),
                  steel(2.0 * end, deep), (0.86, 0.86, 0.86), "x+y-y+")  # fmt: skip
    return model


def _side_frame() -> Model:
    """What stays grey on a side: rave, cantrail, corner posts, straps, buckles, the TIR cable.

    Within stand the posts that slide, and the laths between them.
    """
    model = Model()
    half, end = HIGH_M / 2.0, LONG_M / 2.0
    out, hem = SIDE_M / 2.0, -half + _HEM_M
    model.box((-out, -half, -end), (out - 0.012, -half + _RAVE_M, end), steel(LONG_M, 0.16), _RAVE)
    model.box((-out, half - 0.075, -end), (out + 0.004, half - 0.005, end), steel(LONG_M, 0.08),
              _LATH)  # fmt: skip
    for sign in (-1.0, 1.0):
        low, high = sorted((sign * end, sign * (end - 0.13)))
        model.box((-out, -half, low), (out + 0.002, half - 0.01, high), steel(0.13, HIGH_M), _LATH)
        # The pole that a curtain is wound on at its end, with its ratchet below.
        pole = sign * (end - 0.16)
        model.tube((out, hem + 0.02, pole), (out, half - 0.08, pole), 0.016, 6, steel(0.1, 2.8),
                   _LATH)  # fmt: skip
        model.box((out - 0.01, hem - 0.03, pole - 0.05), (out + 0.03, hem + 0.09, pole + 0.05),
                  colour=_BUCKLE)  # fmt: skip
    _straps(model, out, hem)
    cable = -half + _CABLE_M
    model.box((out, cable - 0.004, -end + 0.2), (out + 0.016, cable + 0.004, end - 0.2),
              colour=_CABLE, sides="x+y+")  # fmt: skip
    for n in range(int((LONG_M - 0.6) / _EYELET_M)):
        z = -end + 0.4 + n * _EYELET_M
        model.box((out + 0.006, cable - 0.02, z - 0.012), (out + 0.020, cable + 0.02, z + 0.012),
                  colour=_BUCKLE, sides="x+")  # fmt: skip
    for n in range(7):
        z = -end + 0.9 + n * (LONG_M - 1.8) / 6.0
        model.box((out - 0.012, -half + 0.045, z - 0.06), (out + 0.012, -half + 0.085, z + 0.06),
                  colour=_MARKER, sides="x+y+y-z-z+")  # fmt: skip
        model.box((out - 0.012, -half + 0.01, z - 0.45), (out - 0.010, -half + 0.06, z + 0.35),
                  colour=_TAPE, sides="x+")  # fmt: skip
    _within(model, out)
    return model


def _straps(model: Model, out: float, hem: float) -> None:
    """A strap at every bay, sewn on, with its buckle, and the hook under the rave."""
    end, top = LONG_M / 2.0 - _END_M, HIGH_M / 2.0 - 0.08
    for n in range(1, _bays()):
        z = end - 2.0 * end * n / _bays()
        model.box((out - 0.012, hem + 0.30, z - 0.022), (out - 0.002, top, z + 0.022),
                  colour=_STRAP, sides="x+")  # fmt: skip
        foot = -HIGH_M / 2.0 - 0.01
        model.box((out - 0.012, foot, z - 0.02), (out + 0.004, hem + 0.30, z + 0.02),
                  colour=_STRAP, sides="x+")  # fmt: skip
        model.box((out - 0.002, hem + 0.20, z - 0.034), (out + 0.022, hem + 0.32, z + 0.034),
                  steel(0.07, 0.12), _BUCKLE, "x+y+y-z-z+")  # fmt: skip
        model.box((out + 0.022, hem + 0.13, z - 0.020), (out + 0.028, hem + 0.30, z + 0.020),
                  steel(0.04, 0.17), _lit(_BUCKLE, 0.8), "x+")  # fmt: skip


def _within(model: Model, out: float) -> None:
    """Sliding posts and four rows of laths, as one sees them from inside."""
    low, high = -HIGH_M / 2.0 + BELOW_M, HIGH_M / 2.0 - 0.08
    first, last = -LONG_M / 2.0 + 0.14, LONG_M / 2.0 - 0.14
    pitch = (last - first) / (_POSTS + 1)
    for n in range(1, _POSTS + 1):
        z = first + n * pitch
        light = 0.45 + 0.45 * daylight(LONG_M)((0.0, 0.0, z))
        model.box((-out + 0.002, low, z - 0.05), (-out + 0.018, high, z + 0.05),
                  steel(0.1, 2.6), _lit(_POST, light), "x-z-z+")  # fmt: skip
    for n in range(_POSTS + 1):
        z0, z1 = first + n * pitch + 0.06, first + (n + 1) * pitch - 0.06
        light = 0.45 + 0.45 * daylight(LONG_M)((0.0, 0.0, (z0 + z1) / 2.0))
        for row in range(1, _LATHS + 1):
            y = low + (high - low) * row / (_LATHS + 0.6)
            model.box((-out + 0.004, y - 0.05, z0), (-out + 0.014, y + 0.05, z1),
                      steel(z1 - z0, 0.1), _lit(_LATH, light), "x-y+y-")  # fmt: skip


def _headboard() -> Model:
    """The front wall, its outside towards -z: hollow sections of aluminium, a kick plate."""
    model = Model()
    half, wide = HIGH_M / 2.0, WIDE_M / 2.0 - 0.04
    rows = 9
    low, high = -half + 0.36, half - 0.06
    step = (high - low) / rows
    for n in range(rows):
        y = low + n * step
        model.box((-wide, y, -0.016), (wide, y + step - 0.006, -0.004), steel(2.5, step, (0.0, y)),
                  (0.90, 0.91, 0.92), "z-y+y-")  # fmt: skip
        dim = 0.46 + 0.03 * (n % 3)
        model.quad(((-wide, y, 0.016), (wide, y, 0.016), (wide, y + step, 0.016),
                    (-wide, y + step, 0.016)), steel(2.5, step, (0.0, y)),
                   (dim, dim, dim))  # fmt: skip
    model.box((-wide, -half + 0.01, -0.020), (wide, low, 0.018), steel(2.5, 0.35), _lit(_LATH, 0.9))
    model.box((-wide, high, -0.020), (wide, half, 0.018), steel(2.5, 0.06), _LATH)
    for sign in (-1.0, 1.0):
        x0, x1 = sorted((sign * wide, sign * (wide + 0.038)))
        model.box((x0, -half, -0.022), (x1, half, 0.022), steel(0.04, HIGH_M), _LATH)
    # Coupling heads for air and current, and their board.
    model.box((-0.34, -half + 0.12, -0.0225), (0.34, -half + 0.30, -0.020), colour=_RAVE)
    for n, colour in enumerate(((0.62, 0.05, 0.04), (0.70, 0.60, 0.05), _STRAP, _STRAP)):
        turn = Turn("z", (-0.24 + 0.16 * n, -half + 0.21, -0.023))
        model.disc(0.035, 10, colour=colour, turn=turn, up=False)
    return model


def _roof() -> Model:
    """The cloth of the roof, its outside towards +y; it sags a little between its bows."""
    model = Model()
    wide, end = WIDE_M / 2.0 - 0.03, LONG_M / 2.0 - 0.12
    top, light = ROOF_M / 2.0, daylight(LONG_M)
    pitch = 2.0 * end / (_BOWS - 1)
    rows = [(end - pitch * n / 2.0, top - (0.014 if n % 2 else 0.0)) for n in range(2 * _BOWS - 1)]
    for (z0, y0), (z1, y1) in pairwise(rows):
        four = ((-wide, y0, z0), (wide, y0, z0), (wide, y1, z1), (-wide, y1, z1))
        shade = 0.98 if y1 > y0 else 0.88
        model.quad(four, steel(2.0 * wide, pitch, (0.0, end - z0)), (shade, shade, shade))
        dim = 0.55 + 0.30 * light((0.0, 0.0, (z0 + z1) / 2.0))
        under = (four[1], four[0], four[3], four[2])
        model.quad(under, steel(2.0 * wide, pitch, (0.0, end - z0)), (dim, dim, dim))
    return model


def _bows() -> Model:
    """Bows of the sliding roof on their runners, and the beams at its ends: grey."""
    model = Model()
    wide, end = WIDE_M / 2.0 - 0.03, LONG_M / 2.0 - 0.12
    low, light = -ROOF_M / 2.0, daylight(LONG_M)
    for n in range(_BOWS):
        z = end - 2.0 * end * n / (_BOWS - 1)
        tint = _lit(_LATH, 0.4 + 0.5 * light((0.0, 0.0, z)))
        model.box((-wide + 0.02, low, z - 0.025), (wide - 0.02, low + 0.03, z + 0.025),
                  steel(2.4, 0.05), tint, "y-z-z+")  # fmt: skip
    for z in (-LONG_M / 2.0, LONG_M / 2.0 - 0.12):
        model.box((-wide, low, z), (wide, ROOF_M / 2.0, z + 0.12), steel(2.5, 0.12), _LATH)
    return model


def _floor() -> Model:
    """Plywood sheets, two abreast, between rails of steel that hold pallets back."""
    model = Model()
    count = round(INNER_M / 1.9)
    step, wide = INNER_M / count, INNER_WIDE_M / 2.0
    for n in range(count):
        z = INNER_M / 2.0 - n * step
        light = 0.35 + 0.65 * daylight(INNER_M)((0.0, 0.0, z))
        for x in (-wide, 0.0):
            shade = (0.46 + 0.05 * ((5 * n + (3 if x else 0)) % 4)) * light
            colour = (shade * 0.92, shade * 0.72, shade * 0.52)
            model.box((x, -0.015, z - step), (x + wide, 0.015, z), region("floor"), colour, "y+")
    model.box((-wide, -0.015, -INNER_M / 2.0), (wide, 0.0, INNER_M / 2.0), region("floor"),
              (0.3, 0.24, 0.18), "y-")  # fmt: skip
    for sign in (-1.0, 1.0):
        low, high = sorted((sign * wide, sign * (wide - 0.035)))
        model.box((low, 0.0, -INNER_M / 2.0), (high, 0.01502, INNER_M / 2.0), region("floor"),
                  (0.20, 0.20, 0.21), "y+")  # fmt: skip
    return model


def _members() -> Model:
    """Cross members under the floor."""
    model = Model()
    long_m = INNER_M - 0.25
    for n in range(42):
        z = -long_m / 2.0 + long_m * n / 41
        model.box((-1.23, -0.055, z - 0.02), (1.23, 0.055, z + 0.02), steel(2.4, 0.1),
                  _lit(_RAVE, 0.9), "y-z-z+")  # fmt: skip
    return model


def _leaf() -> Model:
    """A smooth leaf of plywood in a frame of aluminium, rubber round about."""
    model = Model()
    x, y = LEAF_M[0] / 2.0, LEAF_M[1] / 2.0
    back, rim, bar = -0.036, 0.014, 0.07
    low, high = (-x + rim, -y + rim), (x - rim, y - rim)
    model.box((low[0] + bar, low[1] + bar, back + 0.006), (high[0] - bar, high[1] - bar, OUT_M),
              steel(2.0 * x, 2.0 * y), (0.96, 0.96, 0.96), "z+")  # fmt: skip
    inner = ((high[0], low[1], back), (low[0], low[1], back), (low[0], high[1], back))
    model.quad((*inner, (high[0], high[1], back)), region("floor"), (0.56, 0.42, 0.30))
    for a, b in (
        ((low[0], low[1]), (low[0] + bar, high[1])),
        ((high[0] - bar, low[1]), (high[0], high[1])),
        ((low[0] + bar, low[1]), (high[0] - bar, low[1] + bar)),
        ((low[0] + bar, high[1] - bar), (high[0] - bar, high[1])),
    ):
        model.box((*a, back + 0.002), (*b, OUT_M + 0.003), steel(b[0] - a[0], b[1] - a[1]),
                  (0.80, 0.81, 0.82), "z+x-x+y-y+")  # fmt: skip
    for a, b in (
        ((-x, -y), (low[0], y)),
        ((high[0], -y), (x, y)),
        ((low[0], -y), (high[0], low[1])),
        ((low[0], high[1]), (high[0], y)),
    ):
        model.box((*a, back - 0.004), (*b, OUT_M - 0.012), colour=_RUBBER)
    return model


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    side, frame = (SIDE_M, HIGH_M, LONG_M), (FRAME_DEEP_M, HIGH_M, LONG_M)
    floor = (INNER_WIDE_M, 0.03, INNER_M)
    return (
        _curtain().finished(f"side-{NAME}", MATERIAL, side),
        _side_frame().finished(f"side-frame-{NAME}", MATERIAL, frame),
        _headboard().finished(f"front-{NAME}", MATERIAL, (WIDE_M, HIGH_M, FRONT_M)),
        _roof().finished(f"roof-{NAME}", MATERIAL, (WIDE_M, ROOF_M, LONG_M)),
        _bows().finished(f"bows-{NAME}", MATERIAL, (WIDE_M, ROOF_M, LONG_M)),
        _floor().finished(f"floor-{NAME}", "package", floor),
        _members().finished(f"members-{NAME}", MATERIAL, (2.46, 0.11, INNER_M - 0.25)),
        _leaf().finished(f"leaf-{NAME}", MATERIAL, LEAF_M),
    )
