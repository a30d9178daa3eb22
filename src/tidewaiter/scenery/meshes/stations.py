"""The gate and the scanner: what stands beside the lane there."""

from __future__ import annotations

from tidewaiter.scenery.meshes.geometry import PLAIN, Colour, Model
from tidewaiter.scenery.meshes.shell import steel
from tidewaiter.scenery.meshes.space import Turn
from tidewaiter.scenery.meshes.yard import LANE_M, ROAD_M, edges

_WHITE: Colour = (0.93, 0.93, 0.92)
_YELLOW: Colour = (0.90, 0.62, 0.05)
_RED: Colour = (0.75, 0.05, 0.04)
_BLACK: Colour = (0.03, 0.03, 0.03)
_BLUE: Colour = (0.05, 0.20, 0.42)
_STEEL: Colour = (0.50, 0.53, 0.56)
_GLASS: Colour = (0.16, 0.24, 0.28)
_GREEN: Colour = (0.05, 0.55, 0.18)


def gate() -> Model:
    """A booth, a barrier beyond the doors, and the plate of a weighbridge in the lane."""
    model = Model()
    edges(model)
    _booth(model)
    _barrier(model)
    _weighbridge(model)
    return model


def _booth(model: Model) -> None:
    x0, x1, z0, z1 = 4.6, 7.0, -3.4, -0.6
    model.box((x0, 0.0, z0), (x1, 1.0, z1), PLAIN, _WHITE, sides="x-x+z-z+")
    model.box(
        (x0 + 0.04, 1.0, z0 + 0.04), (x1 - 0.04, 2.2, z1 - 0.04), colour=_GLASS, sides="x-x+z-z+"
    )
    for x in (x0, x1 - 0.1):
        for z in (z0, z1 - 0.1):
            model.box((x, 1.0, z), (x + 0.1, 2.2, z + 0.1), colour=_WHITE, sides="x-x+z-z+")
    model.box((x0 - 0.45, 2.2, z0 - 0.25), (x1 + 0.25, 2.42, z1 + 0.25), colour=_BLUE)
    model.box((x0 - 0.03, 0.0, -1.6), (x0, 2.05, -0.8), colour=(0.30, 0.45, 0.58), sides="x-y+z-z+")
    model.box((x0 - 0.22, 1.0, z0 + 0.2), (x0, 1.04, -1.75), colour=_STEEL)


def _barrier(model: Model) -> None:
    """Red and white, open: the arm stands up."""
    x, z = LANE_M + 0.75, 1.2
    model.box((x - 0.2, 0.0, z - 0.16), (x + 0.2, 1.05, z + 0.16), PLAIN, _YELLOW)
    for n in range(8):
        low, high = 0.9 + 0.45 * n, 0.9 + 0.45 * (n + 1)
        colour = _RED if n % 2 else _WHITE
        model.box((x - 0.32, low, z - 0.03), (x - 0.22, high, z + 0.03), colour=colour)
    post = -LANE_M - 0.75
    model.tube((post, 0.0, z), (post, 2.9, z), 0.06, 8, colour=_STEEL)
    model.box((post - 0.15, 2.3, z - 0.1), (post + 0.15, 2.95, z + 0.1), colour=_BLACK)
    for y, colour in ((2.78, (0.25, 0.03, 0.03)), (2.47, _GREEN)):
        model.disc(0.1, 10, colour=colour, turn=Turn("z", (post, y, z + 0.105)))


def _weighbridge(model: Model) -> None:
    """A steel deck in the lane under the unit, long enough for the longest."""
    half, top = LANE_M - 0.12, ROAD_M + 0.012
    for n in range(8):
        z = -17.0 + 2.12 * n
        low, high = (-half, ROAD_M, z), (half, top, z + 2.08)
        model.box(low, high, steel(2.8, 2.0), (0.44, 0.46, 0.48), sides="y+")
    x = -LANE_M - 1.3
    model.tube((x, 0.0, -1.5), (x, 1.3, -1.5), 0.05, 8, colour=_STEEL)
    model.box((x - 0.34, 1.3, -1.6), (x + 0.34, 1.72, -1.44), colour=_BLACK)
    model.box(
        (x - 0.28, 1.38, -1.435), (x + 0.28, 1.62, -1.43), colour=(0.30, 0.06, 0.02), sides="z+"
    )


def scanner() -> Model:
    """The portal of a gantry scanner over the lane: two towers, a bridge, its rails."""
    model = Model()
    edges(model)
    middle, near, far = -4.0, 2.1, 3.5
    for sign in (-1.0, 1.0):
        x0, x1 = sorted((sign * near, sign * far))
        low, high = (x0, 0.22, middle - 1.2), (x1, 4.3, middle + 1.2)
        model.box(low, high, PLAIN, _WHITE, sides="x-x+z-z+y-")
        model.box((x0, 2.05, middle - 1.205), (x1, 2.5, middle + 1.205), colour=_BLUE)
        for n in range(2):
            z = middle + (1.21 if n else -1.21)
            base = (x0, 0.0, min(z, z + 0.02)), (x1, 0.22, max(z, z + 0.02))
            model.box(*base, colour=_YELLOW)
        model.box((x0, 0.02, middle - 1.2), (x1, 0.22, middle + 1.2), colour=_BLACK)
        x = sign * (near + far) / 2.0
        rail = (x - 0.05, 0.0, -26.0), (x + 0.05, 0.02, 8.0)
        model.box(*rail, colour=_STEEL, sides="y+x-x+")
        turn = Turn(at=(sign * (far - 0.2), 4.3, middle))
        model.turned(
            ((0.12, 0.0), (0.12, 0.2), (0.0, 0.26)), 8, colour=(0.95, 0.45, 0.03), turn=turn
        )
        # The slit behind which the beam runs, and a warning board.
        inner = sign * (near - 0.005)
        x0, x1 = sorted((inner, inner - sign * 0.01))
        model.box((x0, 0.3, middle - 0.05), (x1, 4.2, middle + 0.05), colour=_BLACK)
        _board(model, sign * (near + far) / 2.0, 3.3, middle + 1.21)
    low, high = (-far, 4.3, middle - 1.0), (far, 5.2, middle + 1.0)
    model.box(low, high, PLAIN, _WHITE)
    model.box((-far, 4.6, middle - 1.005), (far, 4.85, middle + 1.005), colour=_BLUE)
    return model


def _board(model: Model, x: float, y: float, z: float) -> None:
    """A warning triangle, black on yellow (ISO 7010 W003, drawn simply)."""
    model.fan([(x - 0.26, y - 0.2, z), (x + 0.26, y - 0.2, z), (x, y + 0.26, z)], colour=_BLACK)
    inner = [(x - 0.2, y - 0.165, z + 0.004), (x + 0.2, y - 0.165, z + 0.004)]
    model.fan([*inner, (x, y + 0.19, z + 0.004)], colour=_YELLOW)
    model.disc(0.028, 8, colour=_BLACK, turn=Turn("z", (x, y - 0.05, z + 0.008)))
    for dx, dy in ((-0.085, -0.1), (0.085, -0.1), (0.0, 0.065)):
        at = (x + dx, y + dy, z + 0.008)
        model.disc(0.035, 6, colour=_BLACK, turn=Turn("z", at))
