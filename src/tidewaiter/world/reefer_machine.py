"""The machine of a reefer: a frame that fills the front of the unit, warm side out, cold side in.

Below and outside: compressor, condenser with its fan, receiver, controller, the cable in its bay.
Above and inside: evaporator and its two fans behind the bulkhead, which air leaves under the floor
and enters again at the ceiling. Masses and places are usual ones [estimate after makers' data
sheets, which give 380 to 450 kg for such a machine].
"""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.shapes import Cylinder, Shell
from tidewaiter.matter.solids import Box, Solid
from tidewaiter.world.fillings import ALONG
from tidewaiter.world.shape import CASTING_M, Range, Shape, Vent, box

_FOAM, _SHEET, _STEEL = "insulation_foam", "aluminium", "steel"
#: Between the two halves, over the floor's surface.
_DIVIDE_M = 1.32
_FOAM_M, _SHEET_M = 0.060, 0.0015
#: The bulkhead ends so far below the ceiling: there the air comes back.
_RETURN_M = 0.12
#: Where fresh air is let in: from the middle to the left as seen from the doors, and height.
_FRESH_AIR_M = (-0.62, 2.10)
# Depths behind the outside of the front: cover, warm bay's rear wall.
_COVER_M, _BACK_M = 0.060, 0.400


def fresh_air(shape: Shape) -> Vent:
    """Give the fresh-air vent; what comes through it comes out in the return-air grille."""
    x, y = _FRESH_AIR_M
    grille = (x, shape.high - _RETURN_M / 2.0, shape.front)
    return Vent((x, y, shape.outside), (0.0, 0.0, -1.0), grille)


def machine(shape: Shape) -> Iterator[Solid]:
    """Give the machine with its insulated frame and the bulkhead before the cargo."""
    yield from _insulation(shape)
    yield from _warm(shape)
    yield from _cold(shape)
    wide = shape.half_inner - 0.004
    bulkhead = (shape.front - 0.004, shape.front - 0.001)
    yield box(((-wide, wide), (0.0, shape.high - _RETURN_M), bulkhead), _SHEET)


def _sandwich(x: Range, y: Range, z: Range, thin: int) -> Iterator[Solid]:
    """Give foam between two sheets; ``thin`` is the axis across them."""
    bounds = [x, y, z]
    low, high = bounds[thin]
    for (a, b), name in (
        ((low, low + _SHEET_M), _SHEET),
        ((low + _SHEET_M, high - _SHEET_M), _FOAM),
        ((high - _SHEET_M, high), _SHEET),
    ):
        bounds[thin] = (a, b)
        yield box((bounds[0], bounds[1], bounds[2]), name)


def _insulation(shape: Shape) -> Iterator[Solid]:
    """The wall between warm and cold: behind the warm bay, over it, and before the cold one."""
    half = shape.half_outer - 0.020
    x = (-half, half)
    back = shape.outside + _BACK_M
    yield from _sandwich(x, (-0.062, _DIVIDE_M - 0.001), (back, back + _FOAM_M), 2)
    front = shape.outside + _COVER_M
    cold = (front + _FOAM_M + 0.001, back + _FOAM_M)
    yield from _sandwich(x, (_DIVIDE_M, _DIVIDE_M + _FOAM_M), cold, 1)
    top = shape.top - CASTING_M[1] - 0.002
    yield from _sandwich(x, (_DIVIDE_M, top), (front, front + _FOAM_M), 2)
    yield from _sandwich(x, (top - _FOAM_M, top), cold, 1)


def _warm(shape: Shape) -> Iterator[Solid]:
    """What stands in the open bay below."""
    z0 = shape.outside

    def block(x: Range, y: Range, z: Range, name: str, kg: float) -> Solid:
        volume_m3 = (x[1] - x[0]) * (y[1] - y[0]) * (z[1] - z[0])
        return box((x, y, (z0 + z[0], z0 + z[1])), name, kg / volume_m3 / 1000.0)

    # Scroll compressor on its feet, with the oil and the copper of its motor.
    yield Solid(Cylinder(0.105, 0.44), Pose((-0.86, 0.28, z0 + 0.22)), "steel", 3.3)
    yield block((-0.99, -0.73), (0.030, 0.050), (0.08, 0.36), _STEEL, 9.0)
    # Condenser: copper tubes and fins of aluminium, in a ring of sheet about its fan.
    yield block((-0.25, 0.75), (0.40, 1.24), (0.28, 0.36), _SHEET, 34.0)
    yield block((-0.25, 0.75), (0.40, 1.24), (0.16, 0.162), _STEEL, 13.0)
    yield Solid(Cylinder(0.33, 0.05), Pose((0.25, 0.82, z0 + 0.21)).then(ALONG["z"]), _SHEET, 0.17)
    motor = Pose((0.25, 0.82, z0 + 0.10)).then(ALONG["z"])
    yield Solid(Cylinder(0.075, 0.11), motor, "electric_motor", 4.0)
    # Receiver: a vessel of steel, two thirds full.
    receiver = Pose((-0.55, 0.30, z0 + 0.20))
    yield Solid(Shell(Cylinder(0.075, 0.46), Cylinder(0.071, 0.452)), receiver, _STEEL)
    liquid = Pose((-0.55, 0.225, z0 + 0.20))
    yield Solid(Cylinder(0.0705, 0.28), liquid, "refrigerant", 1.15)
    # Controller and contactors in their box; transformer under it.
    case = Shell(Box((0.36, 0.62, 0.20)), Box((0.354, 0.614, 0.194)))
    yield Solid(case, Pose((-0.80, 0.92, z0 + 0.18)), _SHEET)
    yield block((-0.96, -0.64), (0.66, 1.18), (0.12, 0.24), "circuit_board", 16.0)
    yield block((-0.25, 0.05), (0.03, 0.24), (0.10, 0.32), "electric_motor", 34.0)
    # The power cable, 18 m, coiled in its bay, and the plug.
    yield block((0.35, 0.85), (0.03, 0.34), (0.08, 0.30), "cable", 19.0)
    # Frame and guards: pressed members about the bay, pipes between all of it.
    for x in ((-1.19, -1.15), (1.15, 1.19)):
        yield block(x, (0.02, _DIVIDE_M - 0.01), (0.19, 0.38), _STEEL, 16.0)
    yield block((-1.14, 1.14), (-0.058, -0.050), (0.03, 0.38), _STEEL, 30.0)
    yield block((-1.14, 1.14), (1.27, 1.29), (0.03, 0.38), _STEEL, 20.0)
    yield block((-0.66, -0.32), (0.60, 1.20), (0.34, 0.36), "copper", 9.0)
    # The plates: the unit's data, and that of its approval for perishable food (ATP).
    for x in (0.86, 1.00):
        yield block((x, x + 0.10), (0.95, 1.10), (0.060, 0.061), _SHEET, 0.05)


def _cold(shape: Shape) -> Iterator[Solid]:
    """What hangs behind the bulkhead: evaporator, heaters, two fans in their deck."""
    low = _DIVIDE_M + _FOAM_M
    z0 = shape.outside + _COVER_M + _FOAM_M
    half = shape.half_inner - 0.15

    def block(x: Range, y: Range, z: Range, name: str, kg: float) -> Solid:
        volume_m3 = (x[1] - x[0]) * (y[1] - y[0]) * (z[1] - z[0])
        return box((x, y, (z0 + z[0], z0 + z[1])), name, kg / volume_m3 / 1000.0)

    yield block((-half, half), (low + 0.06, low + 0.36), (0.03, 0.28), _SHEET, 36.0)
    yield block((-half, half), (low + 0.030, low + 0.034), (0.03, 0.28), "stainless_steel", 12.0)
    yield block((-half, half), (low + 0.60, low + 0.603), (0.01, 0.33), _SHEET, 7.0)
    for x in (-0.55, 0.55):
        at = (x, low + 0.72, z0 + 0.16)
        yield Solid(Cylinder(0.070, 0.16), Pose(at), "electric_motor", 2.6)
        yield Solid(Cylinder(0.15, 0.04), Pose((x, low + 0.54, z0 + 0.16)), _SHEET, 0.60)
