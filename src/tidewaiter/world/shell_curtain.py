"""The shell of a curtain-side trailer: a frame with tarpaulins, a headboard, doors behind.

Floor of plywood on cross members between side raves, posts and laths under the cantrails, curtains
of coated polyester outside of them, a sliding roof of the same cloth on its bows. What it rolls on
is `running_gear`. Members are usual ones with their mass kept [estimate after makers' sheets].
"""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.matter.solids import Solid
from tidewaiter.world import members
from tidewaiter.world.model import Unit
from tidewaiter.world.shape import HINGE_GAP_M, Shape, Vent, box, slab

_PLY_M = 0.030
_MEMBER_HIGH_M = 0.110
# Coated polyester of 900 g/m².
_CLOTH_M, _CLOTH_G_CM3 = 0.0008, 1.15
_DOOR_DEEP_M, _DOOR_PLY_M = 0.050, 0.018
#: Pairs of posts that slide between the corners; laths between them, one above the other.
_POSTS, _LATHS = 3, 4
#: Bows of the sliding roof, one about every 0.6 m.
_BOWS = 22
_CORNER_M = 0.12


def fixed(unit: Unit) -> Iterator[Solid]:
    """Give headboard, curtains, roof, posts, laths, rails, floor: all but leaves and members."""
    shape = Shape.of(unit)
    yield from _curtains(shape)
    yield from _frame(shape, unit.door_m[1])
    yield from _roof(shape)
    bounds = ((-shape.half_inner, shape.half_inner), (-_PLY_M, 0.0), (shape.front, 0.0))
    yield box(bounds, "plywood")


def cross_members(unit: Unit, rest_kg: float) -> Iterator[Solid]:
    """Give the members under the floor, which weigh what is left of the tare."""
    shape = Shape.of(unit)
    across = (-shape.half_inner + 0.002, shape.half_inner - 0.002)
    up = (-_PLY_M - _MEMBER_HIGH_M, -_PLY_M - 0.001)
    return members.cross_members(unit, across, up, (shape.front + 0.10, -0.15), rest_kg)


def vents(unit: Unit) -> tuple[Vent, ...]:
    """Give the vents: none, for the whole of it lets air through."""
    del unit
    return ()


def leaf_parts(unit: Unit, side: str) -> tuple[Solid, ...]:
    """Give the parts of a leaf in the frame of its hinge: plywood in a frame, rods, plates."""
    shape = Shape.of(unit)
    sign = 1.0 if side == "right" else -1.0
    near = shape.half_outer - shape.half_inner + HINGE_GAP_M
    far = shape.half_outer - HINGE_GAP_M
    low, high = 0.010, unit.door_m[1] - 0.004
    inner, outer = -shape.rear + 0.002, -shape.rear + _DOOR_DEEP_M
    middle, edge = (inner + outer) / 2.0, 0.050

    def part(across: tuple[float, float], up: tuple[float, float], made_of: str) -> Solid:
        x = sorted((-sign * across[0], -sign * across[1]))
        return box(((x[0], x[1]), up, slab(middle, _DOOR_PLY_M)), made_of)

    panel = part((near + edge, far - edge), (low + edge, high - edge), "plywood")
    frame = (
        part((near, near + edge), (low, high), "aluminium"),
        part((far - edge, far), (low, high), "aluminium"),
        part((near + edge, far - edge), (low, low + edge), "aluminium"),
        part((near + edge, far - edge), (high - edge, high), "aluminium"),
    )
    rods = members.rods(sign, (near, far), (low, high), outer)
    plates = members.plates(far - 0.45, outer) if sign < 0 else ()
    return (panel, *frame, *rods, *plates)


def _wall(shape: Shape) -> float:
    return (shape.half_inner + shape.half_outer) / 2.0


def _along(shape: Shape) -> tuple[float, float]:
    return shape.front + _CORNER_M, -_CORNER_M - 0.002


def _curtains(shape: Shape) -> Iterator[Solid]:
    """A cloth on each side, outside of all but its buckles."""
    for sign in (-1.0, 1.0):
        x = slab(sign * (shape.half_outer - 0.003), _CLOTH_M)
        yield box((x, (-0.12, shape.high + 0.03), _along(shape)), "pvc", _CLOTH_G_CM3)


def _frame(shape: Shape, door_high_m: float) -> Iterator[Solid]:
    wall, along = _wall(shape), _along(shape)
    post_up, high = (0.010, shape.high - 0.022), shape.high
    bays = _POSTS + 1
    long_m = along[1] - along[0]
    for sign in (-1.0, 1.0):
        x = sign * wall
        # Side rave, and the cantrail along which curtain and posts run.
        yield box((slab(x, 0.0080), (-0.150, 0.008), along), "steel")
        yield box((slab(x, 0.0100), (high - 0.020, high + 0.040), along), "aluminium_alloy")
        # Corner posts: pressed plate in front, plate and channel behind.
        front = (shape.front - shape.front_deep + 0.002, along[0] - 0.002)
        yield box((slab(x, 0.012), (-0.150, high + 0.030), front), "steel")
        yield box((slab(x, 0.018), (-0.150, high + 0.030), (along[1] + 0.002, 0.0)), "steel")
        for n in range(1, bays):
            at = along[0] + long_m * n / bays
            yield box((slab(x, 0.012), post_up, slab(at, 0.10)), "steel")
        for n in range(bays):
            span = (along[0] + long_m * n / bays + 0.06, along[0] + long_m * (n + 1) / bays - 0.06)
            for row in range(1, _LATHS + 1):
                up = slab(high * row / (_LATHS + 0.6), 0.10)
                yield box((slab(x, 0.0045), up, span), "aluminium_alloy")
    inside = (-shape.half_inner + 0.002, shape.half_inner - 0.002)
    front_middle = shape.front - shape.front_deep / 2.0
    # Headboard of hollow sections, with a sheet of steel below.
    yield box((inside, (0.20, high + 0.030), slab(front_middle, 0.010)), "aluminium_alloy")
    yield box((inside, (-0.150, 0.198), slab(front_middle, 0.006)), "steel")
    # Sill and header of the doors: channel sections behind which the leaves lie.
    yield box((inside, (-0.150, -0.004), slab(0.030, 0.014)), "steel")
    yield box((inside, (door_high_m + 0.006, high + 0.030), slab(0.030, 0.012)), "steel")


def _roof(shape: Shape) -> Iterator[Solid]:
    """Bows on runners between the cantrails, and the cloth over them."""
    first, last = _along(shape)
    wide = shape.half_inner - 0.004
    for n in range(_BOWS):
        at = first + 0.05 + (last - first - 0.10) * n / (_BOWS - 1)
        bounds = ((-wide, wide), (shape.high + 0.006, shape.high + 0.012), slab(at, 0.05))
        yield box(bounds, "steel")
    cloth = slab(shape.top - 0.012, _CLOTH_M)
    across = (-shape.half_outer + 0.006, shape.half_outer - 0.006)
    yield box((across, cloth, (first, last)), "pvc", _CLOTH_G_CM3)
