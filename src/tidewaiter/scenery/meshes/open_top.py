"""Meshes of an open top: tarpaulin, its skirts, roof bows, and the cable that closes it.

Sizes are those of `world.shell_open_top` (estimates there). The cloth hangs a little between the
bows and is gathered at its edge, where eyelets hold it to the rail and the cable runs through.
"""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin

from tidewaiter.scenery.meshes.geometry import PLAIN, Colour, Mesh, Model
from tidewaiter.scenery.meshes.shell import LONG_M, MATERIAL, SHEET_M, WIDE_M, daylight, steel
from tidewaiter.scenery.meshes.space import Point

#: Skirts hang down so far; the mesh of them, and those of cable and bows, reach over so much.
SKIRT_M, BOWS_M, CABLE_M = 0.095, 0.040, 0.060
#: From the outside in front, and from that of the leaves, to where the bows begin [as in `world`].
_NEAR_M, _FAR_M = 0.223, 0.285
_BOW_PITCH_M, _BOW_M = 0.62, 0.017
_RISE_M, _SAG_M = 0.012, 0.016
_EYELETS_M = 0.60
_ROPE_M = 0.0045
# Cloth lets some of the day through.
_THROUGH = 0.80

_SEAM: Colour = (0.80, 0.80, 0.82)
_BRASS: Colour = (0.55, 0.45, 0.22)
_ROPE: Colour = (0.72, 0.70, 0.62)
_GALVANISED: Colour = (0.62, 0.64, 0.66)
_FERRULE: Colour = (0.30, 0.31, 0.33)


def _grey(light: float) -> Colour:
    return (light, light, light)


def bows_m(long_m: float) -> list[float]:
    """Give where the bows lie, from the front to the doors, about the middle of the unit."""
    near, far = -long_m / 2.0 + _NEAR_M, long_m / 2.0 - _FAR_M
    count = int((far - near) / _BOW_PITCH_M) + 1
    return [near + (far - near) / count * (n + 0.5) for n in range(count)]


def _rows(long_m: float) -> list[tuple[float, float]]:
    """Give places along the tarpaulin and how far it hangs there, 0 to 1."""
    bows = bows_m(long_m)
    end = long_m / 2.0 - 0.012
    rows = [(-end, 0.25)]
    for n, z in enumerate(bows):
        rows.append((z, 0.0))
        if n + 1 < len(bows):
            rows.append(((z + bows[n + 1]) / 2.0, 1.0))
    return [*rows, (end, 0.25)]


def _roof(long_m: float) -> Model:
    """The cloth over the bows, seen from above and from below."""
    model = Model()
    wide = WIDE_M / 2.0 - 0.004
    across = [-wide, -0.62, 0.0, 0.62, wide]
    light = daylight(long_m)

    def point(x: float, z: float, hang: float) -> Point:
        arch = cos(pi * x / WIDE_M)
        return (x, arch * (_RISE_M - _SAG_M * hang), z)

    for (z0, h0), (z1, h1) in pairwise(_rows(long_m)):
        # Cloth between two bows shades from the ridge into the hollow.
        outside = [_grey(1.0 - 0.16 * hang) for hang in (h1, h1, h0, h0)]
        inside = [_grey(_THROUGH * light((0.0, 0.0, z))) for z in (z1, z1, z0, z0)]
        for a, b in pairwise(across):
            near, far = (point(a, z1, h1), point(b, z1, h1)), (point(b, z0, h0), point(a, z0, h0))
            model.quad((*near, *far))
            model.colours[-4:] = outside
            model.quad((near[1], near[0], far[1], far[0]))
            model.colours[-4:] = inside
    # Webs of cloth are welded side by side: a seam every 2.4 m.
    count = round(long_m / 2.4)
    for n in range(1, count):
        z = -long_m / 2.0 + n * long_m / count
        model.box((-wide, 0.002, z - 0.02), (wide, 0.0145, z + 0.02), PLAIN, _SEAM, "y+")
    return model


def _skirts(long_m: float) -> Model:
    """What hangs over the rails on all four sides, with its hem and its eyelets."""
    model = Model()
    x, top, low = WIDE_M / 2.0 + 0.001, SKIRT_M / 2.0, -SKIRT_M / 2.0
    end = long_m / 2.0 - 0.185
    pieces = round(2.0 * end / _EYELETS_M)
    for sign in (-1.0, 1.0):
        for n in range(pieces):
            z0, z1 = -end + 2.0 * end * n / pieces, -end + 2.0 * end * (n + 1) / pieces
            middle, out = (z0 + z1) / 2.0, sign * 0.006
            # Held at the eyelets, it stands off a little between them.
            for ends, shade in (
                (((z0, 0.0), (middle, out)), 0.84),
                (((middle, out), (z1, 0.0)), 0.78),
            ):
                (a, oa), (b, ob) = ends if sign < 0 else ends[::-1]
                upper = ((sign * x + ob, top, b), (sign * x + oa, top, a))
                lower = ((sign * x + oa, low, a), (sign * x + ob, low, b))
                model.quad((*lower, *upper), PLAIN, _grey(shade))
            eye = (sign * (x + 0.004), -0.004, z0)
            model.box((eye[0] - 0.003, eye[1] - 0.016, eye[2] - 0.016),
                      (eye[0] + 0.003, eye[1] + 0.016, eye[2] + 0.016), colour=_BRASS,
                      sides="x+" if sign > 0 else "x-")  # fmt: skip
        hem = sorted((sign * (x - 0.001), sign * (x + 0.003)))
        model.box((hem[0], low, -end), (hem[1], low + 0.012, end), PLAIN, _grey(0.68),
                  "x+y-" if sign > 0 else "x-y-")  # fmt: skip
    wide = WIDE_M / 2.0 - 0.17
    for sign in (-1.0, 1.0):
        z = sign * (long_m / 2.0 - 0.004)
        near, far = (-wide, wide) if sign > 0 else (wide, -wide)
        corners = ((near, low, z), (far, low, z), (far, top, z), (near, top, z))
        model.quad(corners, PLAIN, _grey(0.80))
        deep = sorted((z, z + sign * 0.003))
        model.box((-wide, low, deep[0]), (wide, low + 0.012, deep[1]), PLAIN, _grey(0.66),
                  "z+y-" if sign > 0 else "z-y-")  # fmt: skip
    return model


def _bows(long_m: float) -> Model:
    """Bent tubes in sockets on the rails."""
    model = Model()
    half = WIDE_M / 2.0 - 0.035
    for z in bows_m(long_m):
        model.tube((-half, 0.0, z), (half, 0.0, z), _BOW_M, 6, steel(0.1, 2.3), _GALVANISED)
        for sign in (-1.0, 1.0):
            near, far = sorted((sign * half, sign * (half - 0.06)))
            low, high = (near, -BOWS_M / 2.0, z - 0.024), (far, 0.012, z + 0.024)
            model.box(low, high, steel(0.06, 0.05), _FERRULE, "y-z+z-")
    return model


def _cable(long_m: float) -> Model:
    """One cable through all eyelets; its ends meet over the doors, where a seal closes them."""
    model = Model()
    x, end = WIDE_M / 2.0 + 0.006, long_m / 2.0 - 0.185
    pieces = round(2.0 * end / _EYELETS_M)
    for sign in (-1.0, 1.0):
        # Drawn tight by hand, it sags here more and there less.
        dips = [-0.004 * (1.0 + sin(2.7 * n + sign)) for n in range(pieces + 1)]
        places = [-end + 2.0 * end * n / pieces for n in range(pieces + 1)]
        for (z0, y0), (z1, y1) in pairwise(zip(places, dips, strict=True)):
            model.tube((sign * x, y0, z0), (sign * x, y1, z1), _ROPE_M, 3, PLAIN, _ROPE)
    wide = WIDE_M / 2.0 - 0.17
    for sign in (-1.0, 1.0):
        z = sign * (long_m / 2.0 + 0.004)
        corner = sign * end
        model.tube((-wide, 0.0, z), (wide, 0.0, z), _ROPE_M, 4, PLAIN, _ROPE)
        for side in (-1.0, 1.0):
            model.tube((side * x, 0.0, corner), (side * wide, 0.0, z), _ROPE_M, 4, PLAIN, _ROPE)
    # The two end pieces lie over each other behind the right leaf's rods, in a catch.
    z = long_m / 2.0 + 0.006
    for at in (0.18, 0.27):
        model.box((at, -0.012, z - 0.012), (at + 0.05, 0.012, z + 0.010), steel(0.05, 0.03),
                  _FERRULE)  # fmt: skip
    return model


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    made: list[Mesh] = []
    for name, long_m in LONG_M.items():
        made += [
            _roof(long_m).finished(f"tarpaulin-{name}", MATERIAL, (WIDE_M, SHEET_M, long_m)),
            _skirts(long_m).finished(f"skirts-{name}", MATERIAL, (WIDE_M, SKIRT_M, long_m)),
            _bows(long_m).finished(f"bows-{name}", MATERIAL, (WIDE_M, BOWS_M, long_m)),
            _cable(long_m).finished(f"cable-{name}", MATERIAL, (WIDE_M, CABLE_M, long_m)),
        ]
    return tuple(made)
