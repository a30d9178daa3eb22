"""The shell: what a container is built of, as solids in the box frame.

Members are real ones with their mass kept (a C-section stands as a plate of the same area);
sheets are corrugated as they are, of usual thicknesses [estimate after CSC designs]. What remains
to the tare on the plate lies in the cross members under the floor, so the shell weighs what the
unit's plate says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import pi, radians, sqrt

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import material
from tidewaiter.matter.solids import Box, Corrugated, Solid, Tube, mass_kg
from tidewaiter.world.after import LeafState
from tidewaiter.world.model import Metres, Unit
from tidewaiter.world.units import nominal

Bounds = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]

# Corrugated sheets: thickness, depth over both faces, length of a wave, length of a flat. Usual
# figures of dry containers: sides 1.6 to 2.0 mm in waves of 36 × 278 mm, front 2.0 mm in
# 45.6 × 250 mm, roof 2.0 mm in 14 × 209 mm [estimate].
_SIDE_SHEET = (0.0018, 0.036, 0.278, 0.070)
_FRONT_SHEET = (0.0020, 0.0430, 0.250, 0.104)
_ROOF_SHEET = (0.0020, 0.014, 0.209, 0.091)
# Door panel: nominal thickness × 1.2 for its folds.
_DOOR_SHEET_M = 0.0026
_PLY_M = 0.028
_MEMBER_HIGH_M = 0.122
# Underside of the corner castings below the floor's surface.
_BELOW_M = 0.160
_FRONT_WALL_M = 0.045
# Corner casting, ISO 1161: 178 × 162 × 118 mm, about 11.5 kg, hollow.
_CASTING_M = (0.162, 0.118, 0.178)
_CASTING_G_CM3 = 11.5e-3 / (0.162 * 0.118 * 0.178)
_DOOR_DEEP_M = 0.050
# Lock rods: tube of 34 × 3.5 mm.
_ROD_RADIUS_M, _ROD_WALL_M = 0.017, 0.0035
_HINGE_GAP_M = 0.004

# How far a leaf has turned about its hinge.
_OPEN_DEG: dict[LeafState, float] = {"closed": 0.0, "open": 100.0, "hooked": 265.0}


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the walls of a unit lie, metres in the box frame."""

    half_inner: float
    half_outer: float
    high: float
    front: float
    rear: float
    top: float

    @classmethod
    def of(cls, unit: Unit) -> Shape:
        """Take the shape of a unit from its dimensions."""
        length, width, height = unit.inner_m
        return cls(
            half_inner=width / 2.0,
            half_outer=unit.outer_m[1] / 2.0,
            high=height,
            front=-length,
            rear=unit.outer_m[0] - length - _FRONT_WALL_M,
            top=unit.outer_m[2] - _BELOW_M,
        )


def shell(unit: Unit) -> tuple[Solid, ...]:
    """Give walls, roof, floor, posts, rails, castings, vents: all but the leaves."""
    shape = Shape.of(unit)
    fixed = (
        *_sheets(shape),
        *_frame(shape, unit.door_m[1]),
        *_castings(shape),
        *_vents(shape),
        _floor(shape),
    )
    leaves = sum(mass_kg(one) for leaf in ("left", "right") for one in leaf_parts(unit, leaf))
    rest_kg = unit.tare_kg - leaves - sum(mass_kg(one) for one in fixed)
    return (*fixed, *_cross_members(unit, shape, rest_kg))


def leaf(unit: Unit, side: str, state: LeafState) -> tuple[Solid, ...]:
    """Give one leaf, ``left`` or ``right``, standing closed, open or hooked back."""
    shape = Shape.of(unit)
    sign = 1.0 if side == "right" else -1.0
    angle = radians(sign * _OPEN_DEG[state])
    hinge = Pose.turned_y(angle, (sign * shape.half_outer, 0.0, shape.rear))
    return tuple(
        Solid(one.shape, hinge.then(one.pose), one.material, one.density_g_cm3)
        for one in leaf_parts(unit, side)
    )


def handle_pose(unit: Unit, state: LeafState) -> Pose:
    """Give where the seal hangs: at the handle of the right leaf, ``world_from_seal``."""
    shape = Shape.of(unit)
    hinge = Pose.turned_y(radians(_OPEN_DEG[state]), (shape.half_outer, 0.0, shape.rear))
    return hinge.then(Pose((-shape.half_outer + 0.30, 1.05, 0.025)))


def vents(unit: Unit) -> tuple[Metres, ...]:
    """Give the middles of the vent covers: two a side, high up near the corners."""
    return tuple(_vent_places(Shape.of(unit)))


def leaf_parts(unit: Unit, side: str) -> tuple[Solid, ...]:
    """Give the parts of a leaf in the frame of its hinge: sheet, frame, rods, plates.

    The hinge stands at the outer rear corner; the closed leaf lies before it (−z) and towards
    the middle.
    """
    shape = Shape.of(unit)
    sign = 1.0 if side == "right" else -1.0
    near = shape.half_outer - shape.half_inner + _HINGE_GAP_M
    far = shape.half_outer - _HINGE_GAP_M
    low, high = 0.010, unit.door_m[1] - 0.004
    inner, outer = -shape.rear + 0.002, -shape.rear + _DOOR_DEEP_M
    middle = (inner + outer) / 2.0
    edge = 0.050

    def part(across: tuple[float, float], up: tuple[float, float], thick_m: float) -> Solid:
        x = sorted((-sign * across[0], -sign * across[1]))
        depth = (middle - thick_m / 2.0, middle + thick_m / 2.0)
        return _box(((x[0], x[1]), up, depth), "steel")

    sheet = part((near + edge, far - edge), (low + edge, high - edge), _DOOR_SHEET_M)
    # RHS 100 × 50 × 3.2 mm as a plate of the same area.
    frame = (
        part((near, near + edge), (low, high), 0.0176),
        part((far - edge, far), (low, high), 0.0176),
        part((near + edge, far - edge), (low, low + edge), 0.0176),
        part((near + edge, far - edge), (high - edge, high), 0.0176),
    )
    rods = tuple(
        Solid(
            Tube(_ROD_RADIUS_M, _ROD_RADIUS_M - _ROD_WALL_M, high - low),
            Pose((-sign * at, (low + high) / 2.0, outer + _ROD_RADIUS_M)),
            "steel",
        )
        for at in (near + 0.25, far - 0.25)
    )
    plates = () if side == "right" else _plates(sign, far - 0.45, outer)
    return (sheet, *frame, *rods, *plates)


def _plates(sign: float, at_m: float, outer_m: float) -> tuple[Solid, ...]:
    """CSC and customs plates, on the left leaf."""
    x = -sign * at_m
    return tuple(
        _box(((x - 0.1, x + 0.1), (up, up + 0.12), (outer_m, outer_m + 0.001)), "aluminium")
        for up in (0.75, 0.95)
    )


def _sheets(shape: Shape) -> Iterator[Solid]:
    # Outer faces lie a little behind the castings', whatever the width inside.
    wall = shape.half_outer - 0.004 - _SIDE_SHEET[1] / 2.0
    along = _between_castings(shape)
    up = (0.012, shape.high - 0.022)
    middle = ((along[0] + along[1]) / 2.0, (up[0] + up[1]) / 2.0)
    for sign in (-1.0, 1.0):
        yield _folded(
            _SIDE_SHEET,
            up[1] - up[0],
            along[1] - along[0],
            Pose((sign * wall, middle[1], middle[0])),
        )
    front = shape.front - _FRONT_WALL_M / 2.0
    below_casting = (0.012, shape.top - _CASTING_M[1] - 0.002)
    # A quarter turn brings the waves across the unit.
    pose = Pose.turned_y(pi / 2.0, (0.0, (below_casting[0] + below_casting[1]) / 2.0, front))
    across = 2.0 * shape.half_inner - 0.02
    yield _folded(_FRONT_SHEET, below_casting[1] - below_casting[0], across, pose)
    # Laid flat, waves along the unit: the roof lies between the top rails' upper edges.
    roof = Pose(
        (0.0, shape.high + 0.013 + _ROOF_SHEET[1] / 2.0, middle[0]),
        (0.0, 0.0, sqrt(0.5), sqrt(0.5)),
    )
    yield _folded(_ROOF_SHEET, 2.0 * shape.half_outer - 0.02, along[1] - along[0], roof)


def _folded(
    sheet: tuple[float, float, float, float], high_m: float, long_m: float, pose: Pose
) -> Solid:
    """A corrugated sheet: ribs along local y, waves along local z."""
    thick_m, deep_m, wave_m, flat_m = sheet
    # The first wave's mitre must not reach beyond the sheet's place.
    return Solid(
        Corrugated((deep_m, high_m, long_m - 0.01), thick_m, wave_m, flat_m), pose, "steel"
    )


def _frame(shape: Shape, door_high_m: float) -> Iterator[Solid]:
    wall = (shape.half_inner + shape.half_outer) / 2.0
    along = _between_castings(shape)
    post_up = (-_BELOW_M + _CASTING_M[1], shape.top - _CASTING_M[1])
    for sign in (-1.0, 1.0):
        # Bottom side rail C 158 × 48 × 4.5; top side rail tube 60 × 60 × 3.
        yield _box((_slab(sign * wall, 0.0073), (-0.150, 0.008), along), "steel")
        yield _box(
            (_slab(sign * wall, 0.0230), (shape.high - 0.020, shape.high + 0.010), along), "steel"
        )
        # Corner posts: pressed plate at the front, plate and channel at the rear.
        front = (shape.front - _FRONT_WALL_M + 0.002, along[0] - 0.002)
        yield _box((_slab(sign * wall, 0.008), post_up, front), "steel")
        yield _box((_slab(sign * wall, 0.016), post_up, (along[1] + 0.002, 0.0)), "steel")
    inside = (-shape.half_outer + _CASTING_M[0] + 0.002, shape.half_outer - _CASTING_M[0] - 0.002)
    front_middle = shape.front - _FRONT_WALL_M / 2.0
    yield _box((inside, (-0.150, -0.004), _slab(front_middle, 0.008)), "steel")
    yield _box(
        (inside, (shape.top - _CASTING_M[1], shape.high + 0.010), _slab(front_middle, 0.012)),
        "steel",
    )
    # Door sill and header: channel sections behind which the leaves lie.
    yield _box((inside, (-0.150, -0.004), _slab(0.030, 0.014)), "steel")
    yield _box((inside, (door_high_m + 0.006, shape.high + 0.010), _slab(0.030, 0.016)), "steel")


def _between_castings(shape: Shape) -> tuple[float, float]:
    return shape.front + _CASTING_M[2], -_CASTING_M[2] - 0.002


def _castings(shape: Shape) -> Iterator[Solid]:
    wide, high, deep = _CASTING_M
    for sign in (-1.0, 1.0):
        edge = sign * shape.half_outer
        x = (edge - wide, edge) if sign > 0 else (edge, edge + wide)
        for up in ((-_BELOW_M, -_BELOW_M + high), (shape.top - high, shape.top)):
            front = (shape.front - _FRONT_WALL_M, shape.front - _FRONT_WALL_M + deep)
            # The rear ones end before the leaves, so that an open leaf may swing.
            for along in (front, (-deep, 0.0)):
                yield _box((x, up, along), "steel", _CASTING_G_CM3)


def _vents(shape: Shape) -> Iterator[Solid]:
    for x, y, z in _vent_places(shape):
        bounds = (_slab(x, 0.003), _slab(y, 0.08), _slab(z, 0.20))
        yield _box(bounds, "polypropylene")


def _vent_places(shape: Shape) -> Iterator[Metres]:
    for sign in (-1.0, 1.0):
        for along in (shape.front + 0.6, -0.6):
            yield (sign * (shape.half_outer - 0.0016), shape.high - 0.16, along)


def _floor(shape: Shape) -> Solid:
    bounds = ((-shape.half_inner, shape.half_inner), (-_PLY_M, 0.0), (shape.front, 0.0))
    return _box(bounds, "plywood")


def _cross_members(unit: Unit, shape: Shape, rest_kg: float) -> Iterator[Solid]:
    """Members under the floor, evenly spaced, of the thickness that makes up the tare."""
    number = nominal(unit.size_type).cross_members
    across = (-shape.half_inner + 0.002, shape.half_inner - 0.002)
    up = (-_PLY_M - _MEMBER_HIGH_M, -_PLY_M - 0.001)
    area_m2 = (across[1] - across[0]) * (up[1] - up[0])
    thick_m = rest_kg / 1000.0 / material("steel").density_g_cm3 / number / area_m2
    first, last = shape.front + _CASTING_M[2] + 0.05, -_CASTING_M[2] - 0.05
    for index in range(number):
        at = first + (last - first) * index / (number - 1)
        yield _box((across, up, _slab(at, thick_m)), "steel")


def _slab(middle_m: float, thick_m: float) -> tuple[float, float]:
    return middle_m - thick_m / 2.0, middle_m + thick_m / 2.0


def _box(bounds: Bounds, name: str, density_g_cm3: float | None = None) -> Solid:
    (x0, x1), (y0, y1), (z0, z1) = bounds
    pose = Pose(((x0 + x1) / 2.0, (y0 + y1) / 2.0, (z0 + z1) / 2.0))
    return Solid(Box((x1 - x0, y1 - y0, z1 - z0)), pose, name, density_g_cm3)
