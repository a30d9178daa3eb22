"""The shell of an open top: a steel box whose roof is a tarpaulin over bows that can be lifted out.

Walls, floor and leaves are those of `shell_dry`; the top rails are stronger, for no roof holds them
together, and the header over the doors swings aside. Over the bows lies a tarpaulin, tied down by
one cable that runs through eyelets along both sides and ends (Customs Convention on Containers,
1972, annex 4, and the TIR Convention, annex 2, article 3: a cable without joints). Sizes are usual
ones [estimate after carriers' leaflets: bows every 0.6 m, tarpaulin of 0.65 kg/m²].
"""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Solid, Tube
from tidewaiter.world import members, shell_dry
from tidewaiter.world.fillings import ALONG
from tidewaiter.world.model import Unit
from tidewaiter.world.shape import CASTING_M, Range, Shape, Vent, box, mirrored
from tidewaiter.world.shell_dry import cross_members, leaf_parts

__all__ = ["BOW_M", "CABLE_UP_M", "bows_m", "cross_members", "fixed", "leaf_parts", "vents"]

# Top side rail, a tube 100 × 60 × 4 mm: thickness of a plate of its area, height over the ceiling.
_TOP_RAIL = (0.0160, (-0.020, 0.056))
#: Bows: tube of 34 × 2.6 mm, so far apart at the most; their middles lie so far over the ceiling.
BOW_M, _BOW_WALL_M, _BOW_PITCH_M = 0.017, 0.0026, 0.62
_BOW_UP_M = 0.022
# Fabric of polyester coated with PVC: 0.65 kg/m² in 0.6 mm; it lies over the rails and hangs down.
_CLOTH_M, _CLOTH_G_CM3, _OVER_M = 0.0006, 0.65 / 0.6, 0.058
#: Cable of steel strands in a sheath, 6 mm; so far over the ceiling.
CABLE_UP_M, _CABLE_M, _STRANDS_G_CM3 = 0.020, 0.006, 3.6


def fixed(unit: Unit) -> Iterator[Solid]:
    """Give all but leaves and cross members."""
    shape = Shape.of(unit)
    yield from shell_dry.walls(shape)
    yield from shell_dry.frame(shape, unit.door_m[1], _TOP_RAIL)
    yield from members.castings(shape)
    yield from shell_dry.vent_covers(shape)
    yield shell_dry.floor(shape)
    yield from _bows(shape)
    yield from _tarpaulin(shape)
    yield from _cable(shape)


def vents(unit: Unit) -> tuple[Vent, ...]:
    """Give the vents, which are those of a dry container."""
    return shell_dry.vents(unit)


def bows_m(unit: Unit) -> tuple[float, ...]:
    """Give where the bows lie along the unit, from the front to the doors."""
    return tuple(_bow_places(Shape.of(unit)))


def _bow_places(shape: Shape) -> Iterator[float]:
    near, far = shell_dry.between_castings(shape)
    count = int((far - near) / _BOW_PITCH_M) + 1
    yield from (near + (far - near) / count * (n + 0.5) for n in range(count))


def _bows(shape: Shape) -> Iterator[Solid]:
    half = (shape.half_inner + shape.half_outer) / 2.0 - 0.010
    for z in _bow_places(shape):
        pose = Pose((0.0, shape.high + _BOW_UP_M, z)).then(ALONG["x"])
        yield Solid(Tube(BOW_M, BOW_M - _BOW_WALL_M, 2.0 * half), pose, "steel")


def _tarpaulin(shape: Shape) -> Iterator[Solid]:
    """Sheet over the bows, its skirts outside the rails, its flaps over the ends."""
    along = shell_dry.between_castings(shape)
    top = (shape.high + _OVER_M, shape.high + _OVER_M + _CLOTH_M)
    rail = (shape.half_inner + shape.half_outer) / 2.0 + _TOP_RAIL[0] / 2.0
    skirt = (rail + 0.0005, rail + 0.0005 + _CLOTH_M)
    down = (shape.high - 0.020, top[0])
    yield box(((-skirt[1], skirt[1]), top, along), "pvc", _CLOTH_G_CM3)
    for sign in (-1.0, 1.0):
        yield box((mirrored(skirt, sign), down, along), "pvc", _CLOTH_G_CM3)
    # Between the castings it reaches over both ends.
    half = shape.half_outer - CASTING_M[0] - 0.004
    for z in ((shape.outside + 0.010, along[0]), (along[1], -0.001)):
        yield box(((-half, half), top, z), "pvc", _CLOTH_G_CM3)


def _cable(shape: Shape) -> Iterator[Solid]:
    """Along both skirts, and across both ends, where customs close it."""
    along = shell_dry.between_castings(shape)
    rail = (shape.half_inner + shape.half_outer) / 2.0 + _TOP_RAIL[0] / 2.0
    x, up = rail + 0.0015 + _CABLE_M / 2.0 + _CLOTH_M, shape.high + CABLE_UP_M
    for sign in (-1.0, 1.0):
        yield _rope((sign * x, up, (along[0] + along[1]) / 2.0), along, "z")
    half = shape.half_outer - CASTING_M[0] - 0.004
    for z in (shape.outside + 0.005, -0.006):
        yield _rope((0.0, up, z), (-half, half), "x")


def _rope(at: tuple[float, float, float], span: Range, axis: str) -> Solid:
    pose = Pose(at).then(ALONG[axis])
    rope = Tube(_CABLE_M / 2.0, 0.0005, span[1] - span[0])
    return Solid(rope, pose, "steel", _STRANDS_G_CM3)
