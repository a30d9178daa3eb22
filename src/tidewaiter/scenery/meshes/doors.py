"""Meshes of the doors: leaf, gear, grip, seal, gasket and plates.

A leaf is modelled with its outside towards +z and its hinges towards +x; the left one is the same,
turned by half about z.
"""

from __future__ import annotations

from tidewaiter.scenery.meshes.geometry import Colour, Mesh, Model
from tidewaiter.scenery.meshes.shell import MATERIAL, sheet, steel, trapezes
from tidewaiter.scenery.meshes.space import Turn

LEAF_M = (1.175, 2.28, 0.09)
#: The gear reaches over the leaf: cams above and below, hinges at the side.
GEAR_M = (1.30, 2.38, 0.09)
GRIP_M = (0.46, 0.10, 0.09)
SEAL_M = (0.02, 0.085, 0.02)
GASKET_M = (0.036, 2.26, 0.024)
PLATE_M = (0.20, 0.15, 0.006)

#: Where the rods stand, from the middle of the leaf; how far the outside of the sheet lies.
ROD_M = 0.334
OUT_M = 0.005

_RUBBER: Colour = (0.035, 0.035, 0.04)
_DARK: Colour = (0.30, 0.30, 0.31)
_BOLT: Colour = (0.75, 0.77, 0.80)


def _leaf() -> Model:
    """A frame of hollow sections, a sheet pressed across in between, rubber round about."""
    model = Model()
    x, y = LEAF_M[0] / 2.0, LEAF_M[1] / 2.0
    back, face, bar = -0.040, OUT_M, 0.085
    rim = 0.014
    for low, high in (
        ((-x + rim, -y + rim, back), (-x + bar, y - rim, face)),
        ((x - bar, -y + rim, back), (x - rim, y - rim, face)),
        ((-x + bar, -y + rim, back), (x - bar, -y + bar, face)),
        ((-x + bar, y - bar, back), (x - bar, y - rim, face)),
    ):
        model.box(low, high, steel(high[0] - low[0], high[1] - low[1], (low[0], -high[1])))
    profile = trapezes(LEAF_M[1] - 2.0 * bar, 0.42, 0.032, proud=0.5, slope=0.1)
    middle = (back + face) / 2.0
    sheet(
        model, profile, (-x + bar, x - bar), lambda a, w, out: (-w, a, middle + out), lambda _: 0.9
    )
    # A door gasket: two lips of rubber along each edge.
    for low, high in (
        ((-x, -y, back - 0.004), (-x + rim, y, face - 0.01)),
        ((x - rim, -y, back - 0.004), (x, y, face - 0.01)),
        ((-x + rim, -y, back - 0.004), (x - rim, -y + rim, face - 0.01)),
        ((-x + rim, y - rim, back - 0.004), (x - rim, y, face - 0.01)),
    ):
        model.box(low, high, colour=_RUBBER)
    return model


def _gear() -> Model:
    """Two locking rods with cams and guides, and four hinges."""
    model = Model()
    y = LEAF_M[1] / 2.0
    for x in (-ROD_M, ROD_M):
        model.tube((x, -y - 0.03, 0.022), (x, y + 0.03, 0.022), 0.0165, 8, steel(0.1, 2.3))
        for end in (-1.0, 1.0):
            low, high = sorted((end * (y - 0.015), end * (y + 0.05)))
            model.box((x - 0.03, low, 0.004), (x + 0.03, high, 0.045), steel(0.06, 0.06), _DARK)
            for at in (0.86, 0.36):
                up = end * y * at
                low, high = (x - 0.05, up - 0.03, OUT_M), (x + 0.05, up + 0.03, 0.014)
                model.box(low, high, steel(0.1, 0.06), sides="x-x+y-y+z+")
                low, high = (x - 0.024, up - 0.02, 0.014), (x + 0.024, up + 0.02, 0.042)
                model.box(low, high, steel(0.05, 0.04), _DARK, sides="x-x+y-y+z+")
    for up in (-0.95, -0.34, 0.34, 0.95):
        middle, pin = up * y * 0.94, LEAF_M[0] / 2.0 + 0.044
        low, high = (pin - 0.20, middle - 0.035, OUT_M), (pin, middle + 0.035, 0.015)
        model.box(low, high, steel(0.2, 0.07), sides="x-x+y-y+z+z-")
        turn = Turn(at=(pin, middle, 0.03))
        model.turned(((0.014, -0.05), (0.014, 0.05), (0.0, 0.05)), 6, steel(0.1, 0.1), _DARK, turn)
    return model


def _grip() -> Model:
    """A handle: hub on its rod at -x, a flat bar towards +x, the catch that takes a seal."""
    model = Model()
    left, right = -GRIP_M[0] / 2.0, GRIP_M[0] / 2.0
    texture = steel(0.3, 0.1)
    model.box((left, -0.045, -0.03), (left + 0.07, 0.045, 0.01), texture, _DARK)
    model.box((left + 0.05, -0.016, -0.012), (right - 0.03, 0.016, 0.002), texture)
    model.box((right - 0.13, -0.022, -0.016), (right, 0.022, 0.006), texture)
    # The catch: two eyes over each other. They end at the hinge, so that a leaf can be hooked back.
    for y in (-0.012, 0.03):
        model.box((left + 0.075, y, -0.03), (left + 0.115, y + 0.008, 0.018), texture)
    model.box((left + 0.07, -0.02, -0.045), (left + 0.12, 0.045, -0.028), texture, _DARK)
    return model


def _seal() -> Model:
    """A bolt seal (ISO 17712): head, pin, and the barrel that locks on it."""
    model = Model()
    colour = steel(0.02, 0.02)
    model.turned(((0.0, 0.034), (0.009, 0.034), (0.010, 0.0425), (0.0, 0.0425)), 10, colour)
    model.turned(((0.0038, -0.01), (0.0038, 0.034)), 8, colour, _BOLT)
    barrel = ((0.0, -0.0425), (0.009, -0.0425), (0.010, -0.040), (0.010, -0.006), (0.007, -0.002))
    model.turned((*barrel, (0.0, -0.002)), 12, colour)
    return model


def _gasket() -> Model:
    """The lips between the leaves, where a lance goes through."""
    model = Model()
    x, y, z = (side / 2.0 for side in GASKET_M)
    model.box((-x, -y, -z), (0.0, y, z * 0.7), colour=_RUBBER)
    model.box((0.0, -y, -z), (x, y, z), colour=(0.06, 0.06, 0.065))
    return model


def _plate() -> Model:
    """An aluminium plate on four rivets."""
    model = Model()
    x, y, z = (side / 2.0 for side in PLATE_M)
    model.box((-x, -y, -z), (x, y, z * 0.6), steel(0.02, 0.02), sides="x-x+y-y+z+")
    for dx in (-x + 0.01, x - 0.01):
        for dy in (-y + 0.01, y - 0.01):
            model.disc(0.004, 6, colour=_DARK, turn=Turn("z", (dx, dy, z)))
    return model


def meshes() -> tuple[Mesh, ...]:
    """Make them all."""
    return (
        _leaf().finished("leaf", MATERIAL, LEAF_M),
        _gear().finished("gear", MATERIAL, GEAR_M),
        _grip().finished("grip", MATERIAL, GRIP_M),
        _seal().finished("seal", MATERIAL, SEAL_M),
        _gasket().finished("gasket", MATERIAL, GASKET_M),
        _plate().finished("plate", MATERIAL, PLATE_M),
    )
