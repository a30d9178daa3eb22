"""Members that all shells share: castings, lock rods, plates, and what makes up the tare."""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import material
from tidewaiter.matter.solids import Solid, Tube
from tidewaiter.world.model import Unit
from tidewaiter.world.shape import CASTING_G_CM3, CASTING_M, Range, Shape, box, slab
from tidewaiter.world.units import nominal

#: Lock rods: tube of 34 × 3.5 mm.
ROD_RADIUS_M, ROD_WALL_M = 0.017, 0.0035


def castings(shape: Shape) -> Iterator[Solid]:
    """Give the eight corner castings."""
    wide, high, deep = CASTING_M
    for sign in (-1.0, 1.0):
        edge = sign * shape.half_outer
        x = (edge - wide, edge) if sign > 0 else (edge, edge + wide)
        for up in ((-shape.below, -shape.below + high), (shape.top - high, shape.top)):
            front = (shape.outside, shape.outside + deep)
            # The rear ones end before the leaves, so that an open leaf may swing.
            for along in (front, (-deep, 0.0)):
                yield box((x, up, along), "steel", CASTING_G_CM3)


def rods(sign: float, across: tuple[float, float], up: Range, outer_m: float) -> Iterator[Solid]:
    """Give the lock rods of a leaf, in the frame of its hinge.

    Args:
        sign: +1 for the right leaf.
        across: near and far edge of the leaf, from the hinge.
        up: from its lower to its upper edge.
        outer_m: the outside of the leaf.
    """
    near, far = across
    for at in (near + 0.25, far - 0.25):
        pose = Pose((-sign * at, (up[0] + up[1]) / 2.0, outer_m + ROD_RADIUS_M))
        yield Solid(Tube(ROD_RADIUS_M, ROD_RADIUS_M - ROD_WALL_M, up[1] - up[0]), pose, "steel")


def plates(at_m: float, outer_m: float) -> Iterator[Solid]:
    """Give the CSC and customs plates: on the left leaf, so far from its hinge."""
    for up in (0.75, 0.95):
        bounds = ((at_m - 0.1, at_m + 0.1), (up, up + 0.12), (outer_m, outer_m + 0.001))
        yield box(bounds, "aluminium")


def cross_members(
    unit: Unit, across: Range, up: Range, along: Range, rest_kg: float
) -> Iterator[Solid]:
    """Give members under the floor, evenly spaced, of the thickness that makes up the tare."""
    number = nominal(unit.size_type).cross_members
    area_m2 = (across[1] - across[0]) * (up[1] - up[0])
    thick_m = rest_kg / 1000.0 / material("steel").density_g_cm3 / number / area_m2
    first, last = along
    for index in range(number):
        at = first + (last - first) * index / (number - 1)
        yield box((across, up, slab(at, thick_m)), "steel")
