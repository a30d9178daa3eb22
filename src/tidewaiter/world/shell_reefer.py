"""The shell of a reefer: a sandwich of sheet and foam on all sides, a floor of rails, a machine.

Walls, roof, floor and leaves are rigid polyurethane foam between an outer skin of steel and a
liner of stainless steel; cargo stands on T-shaped rails of aluminium, under which the cold air
runs. The machine in front is `reefer_machine`. Thicknesses are usual ones [estimate after makers'
leaflets: sides 70 to 75 mm, roof 100 to 110 mm, T-floor 63.5 mm, skins of 0.7 to 1.2 mm];
profiles are plates of the same area, as in `shell_dry`.
"""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Solid, Tube
from tidewaiter.world import members, reefer_machine
from tidewaiter.world.model import Unit
from tidewaiter.world.shape import CASTING_M, HINGE_GAP_M, Range, Shape, Vent, box, mirrored, slab

_SKIN_M, _LINER_M, _ROOF_SKIN_M, _UNDER_SKIN_M = 0.0010, 0.0007, 0.0008, 0.0012
_FOAM, _LINER, _SKIN = "insulation_foam", "stainless_steel", "steel"
# The outer skin lies so far within the castings' faces; the roof's so far under their tops.
_BEHIND_M, _ROOF_BELOW_M = 0.004, 0.012
# T-floor: over all, base sheet, web, flange; from rail to rail.
_FLOOR_M, _BASE_M, _WEB_M, _FLANGE_M = 0.0635, 0.0030, 0.0030, (0.034, 0.0035)
_PITCH_M = 0.065
_FLOOR_FOAM_M = 0.080
_LEAF_DEEP_M = 0.078
# The sandwich ends so far before the machine.
_TO_MACHINE_M = 0.012
_DRAIN_M = (0.025, 0.021, 0.050)


def fixed(unit: Unit) -> Iterator[Solid]:
    """Give all but leaves and cross members."""
    shape = Shape.of(unit)
    yield from _walls(shape)
    yield from _roof(shape)
    yield from _floor(shape)
    yield from _frame(shape, unit.door_m[1])
    yield from members.castings(shape)
    yield from _drains(shape)
    yield from reefer_machine.machine(shape)


def cross_members(unit: Unit, rest_kg: float) -> Iterator[Solid]:
    """Give the members under the floor, which weigh what is left of the tare."""
    shape = Shape.of(unit)
    across = (-shape.half_inner, shape.half_inner)
    up = (-shape.below + 0.005, _under(0.001))
    along = (shape.front + 0.03, -CASTING_M[2] - 0.05)
    return members.cross_members(unit, across, up, along, rest_kg)


def vents(unit: Unit) -> tuple[Vent, ...]:
    """Give the fresh-air vent: a disc in front, high up on the left; it has no other."""
    return (reefer_machine.fresh_air(Shape.of(unit)),)


def leaf_parts(unit: Unit, side: str) -> tuple[Solid, ...]:
    """Give the parts of a leaf in the frame of its hinge: skins, foam, edge, rods, plates."""
    shape = Shape.of(unit)
    sign = 1.0 if side == "right" else -1.0
    near = shape.half_outer - shape.half_inner + HINGE_GAP_M
    far = shape.half_outer - HINGE_GAP_M
    low, high = 0.010, unit.door_m[1] - 0.004
    inner, edge = -shape.rear + 0.002, 0.030
    outer = inner + _LEAF_DEEP_M - 0.002

    def part(across: Range, up: Range, deep: Range, name: str) -> Solid:
        return box((mirrored((-across[1], -across[0]), sign), up, deep), name)

    x, y = (near + edge, far - edge), (low + edge, high - edge)
    core = (inner + _LINER_M, outer - _SKIN_M)
    # The edge is a hollow profile of aluminium, 30 × 76 mm, as a plate of the same area.
    rim = slab((inner + outer) / 2.0, 0.024)
    made = (
        part(x, y, (outer - _SKIN_M, outer), _SKIN),
        part(x, y, core, _FOAM),
        part(x, y, (inner, inner + _LINER_M), _LINER),
        *(part(e, (low, high), rim, "aluminium") for e in ((near, x[0]), (x[1], far))),
        *(part(x, e, rim, "aluminium") for e in ((low, y[0]), (y[1], high))),
        *members.rods(sign, (near, far), (low, high), outer),
    )
    return made if side == "right" else (*made, *members.plates(far - 0.45, outer))


def _under(gap_m: float) -> float:
    """Give the height of the underside of the floor's sandwich, and so far beneath it."""
    return -_FLOOR_M - _FLOOR_FOAM_M - _UNDER_SKIN_M - gap_m


def _walls(shape: Shape) -> Iterator[Solid]:
    """Side walls from the machine to the rear castings, and the jambs beside these."""
    inner, outer = shape.half_inner, shape.half_outer - _BEHIND_M
    along = (shape.front + _TO_MACHINE_M, -CASTING_M[2] - 0.002)
    jamb = (-CASTING_M[2], -0.002)
    skin = (outer - _SKIN_M, outer)
    foam = (inner + _LINER_M, outer - _SKIN_M)
    for sign in (-1.0, 1.0):
        yield box((mirrored(skin, sign), (-_FLOOR_M, shape.high), along), _SKIN)
        yield box((mirrored(foam, sign), (-_FLOOR_M, shape.high), along), _FOAM)
        liner = mirrored((inner, inner + _LINER_M), sign)
        yield box((liner, (-_FLOOR_M, shape.high), along), _LINER)
        up = (0.0, shape.top - CASTING_M[1] - 0.001)
        yield box((mirrored((foam[0], outer - 0.022), sign), up, jamb), _FOAM)
        yield box((liner, (0.0, shape.high), jamb), _LINER)


def _roof(shape: Shape) -> Iterator[Solid]:
    wide, top = shape.half_outer - 0.012, shape.top - _ROOF_BELOW_M
    foam = (shape.high + _LINER_M, top - _ROOF_SKIN_M)
    liner = (shape.high, shape.high + _LINER_M)
    for x, z in _between(shape, wide):
        yield box((x, liner, z), _LINER)
        yield box((x, foam, z), _FOAM)
        yield box((x, (foam[1], top), z), _SKIN)


def _floor(shape: Shape) -> Iterator[Solid]:
    """Rails on a base sheet, foam, and the skin under it."""
    along = (shape.front + _TO_MACHINE_M, 0.0)
    half = shape.half_inner - 0.001
    base = (-_FLOOR_M, -_FLOOR_M + _BASE_M)
    flange = (-_FLANGE_M[1], 0.0)
    yield box(((-half, half), base, along), "aluminium_alloy")
    count = int((2.0 * half - _FLANGE_M[0]) / _PITCH_M) + 1
    for n in range(count):
        x = (n - (count - 1) / 2.0) * _PITCH_M
        yield box((slab(x, _WEB_M), (base[1], flange[0]), along), "aluminium_alloy")
        yield box((slab(x, _FLANGE_M[0]), flange, along), "aluminium_alloy")
    foam = (-_FLOOR_M - _FLOOR_FOAM_M, -_FLOOR_M)
    for x, z in _between(shape, shape.half_outer - 0.020):
        yield box((x, foam, z), _FOAM)
        yield box((x, (foam[0] - _UNDER_SKIN_M, foam[0]), z), _SKIN)


def _between(shape: Shape, half: float) -> Iterator[tuple[Range, Range]]:
    """Give ranges across and along: so wide, but between the rear castings as these leave room."""
    yield (-half, half), (shape.front + _TO_MACHINE_M, -CASTING_M[2] - 0.002)
    rear = shape.half_outer - CASTING_M[0] - 0.004
    yield (-rear, rear), (-CASTING_M[2], -0.002)


def _frame(shape: Shape, door_high_m: float) -> Iterator[Solid]:
    """Rails along the unit, posts, the end frames."""
    edge = shape.half_outer - _BEHIND_M
    along = (shape.outside + CASTING_M[2] + 0.002, -CASTING_M[2] - 0.002)
    post_up = (-shape.below + CASTING_M[1] + 0.001, shape.top - CASTING_M[1] - 0.001)
    low = (-shape.below + 0.010, -_FLOOR_M - 0.001)
    behind = (shape.front + _TO_MACHINE_M, along[1])
    for sign in (-1.0, 1.0):
        yield box((mirrored((edge - 0.008, edge), sign), low, along), _SKIN)
        top = (shape.high + 0.002, shape.top - 0.010)
        yield box((mirrored((edge - 0.006, edge), sign), top, behind), _SKIN)
        # Corner posts: at the front with the side of the machine's bay, at the rear a channel.
        front = (shape.outside + 0.002, along[0] - 0.002)
        yield box((mirrored((edge - 0.010, edge), sign), post_up, front), _SKIN)
        bay = (along[0], shape.front)
        yield box((mirrored((edge - 0.002, edge), sign), (low[1] + 0.001, shape.high), bay), _SKIN)
        rear = (-CASTING_M[2] + 0.001, -0.001)
        yield box((mirrored((edge - 0.018, edge), sign), post_up, rear), _SKIN)
    half = shape.half_outer - CASTING_M[0] - 0.002
    inside = (-half, half)
    front_rail = slab(shape.outside + 0.030, 0.010)
    yield box((inside, (-shape.below + 0.010, -0.066), front_rail), _SKIN)
    yield box((inside, (shape.top - 0.100, shape.top - 0.012), front_rail), _SKIN)
    yield box((inside, (-shape.below + 0.010, -0.004), slab(0.030, 0.014)), _SKIN)
    yield box((inside, (door_high_m + 0.006, shape.top - 0.012), slab(0.030, 0.016)), _SKIN)


def _drains(shape: Shape) -> Iterator[Solid]:
    """Floor drains at the four corners: tails with a valve of rubber lips, under the floor."""
    outer, inner, long = _DRAIN_M
    x = (shape.half_inner + shape.half_outer) / 2.0 - 0.008
    up = _under(0.002) - long / 2.0
    for sign in (-1.0, 1.0):
        for z in (-0.35, shape.front + 0.35):
            yield Solid(Tube(outer, inner, long), Pose((sign * x, up, z)), "rubber_filled")
