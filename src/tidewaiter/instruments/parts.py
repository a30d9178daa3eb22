"""The named parts of every unit, as the eye takes them in.

Their handles are their names: they are public and the same in every case. A part is a simple
extent; where it stands agrees with the solids of `world.shell` (by test).
"""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, radians, sin

from tidewaiter.instruments.rounding import eye_mm
from tidewaiter.language.values import POINTS, Sighting
from tidewaiter.world import tractor
from tidewaiter.world.after import Present
from tidewaiter.world.hung import OPEN_DEG
from tidewaiter.world.model import Metres, Unit
from tidewaiter.world.running_gear import ROAD_M
from tidewaiter.world.shell import Shape, build, handle_pose
from tidewaiter.world.shell_open_top import BOW_M, CABLE_UP_M, bows_m
from tidewaiter.world.tractor import CAB_GAP_M, CAB_M
from tidewaiter.world.units import TRAILERS

# How thick the panels of a dry unit look; a reefer's leaf with its rods.
_SHEETS_M = {"side": 0.04, "roof": 0.04, "front": 0.04, "leaf": 0.09}
_REEFER_LEAF_M = 0.12
# A trailer's curtain with its posts, its roof on bows, its headboard.
_CURTAIN_M = {"side": 0.035, "roof": 0.08, "front": 0.045, "leaf": 0.09}
_FRAME_COLOUR = "#d3d6d8"
# Cloth of a tarpaulin as it comes from the maker, and after years in the sun [estimate].
_CLOTH = {"sound": "#3d5f86", "patched": "#46658a", "faded": "#7f95a8"}
_CABLE_M = 0.02
_PLATES_M: Metres = (0.20, 0.32, 0.01)
_PLATES_UP_M = 0.91
_SEAL_M: Metres = (0.02, 0.085, 0.02)

_PAINTED = frozenset({"left-door", "right-door", "left-side", "right-side", "front", "roof"})
#: Where ISO 6346 asks for number and size-type code, in letters that are read from afar.
_MARKED = frozenset({"right-door", "left-side", "right-side", "front", "roof"})
#: What a near look finds as it should be; hides in the structure will change that.
_UNDER_CLOTH = frozenset({"roof", "bows", "cable"})
_STRUCTURE = frozenset({"left-side", "right-side", "front", "roof", "underside"})


def parts(present: Present) -> tuple[Sighting, ...]:
    """See all parts from a few metres off, sorted by handle; the seal only where one hangs."""
    return tuple(sorted(_all(present), key=lambda one: one.handle))


def moved_with(present: Present, leaf: str) -> tuple[Sighting, ...]:
    """See a leaf and what hangs on it: the plates on the left one, the seal on the right one."""
    names = {leaf, "plates"} if leaf == "left-door" else {leaf, "seal"}
    return tuple(one for one in parts(present) if one.handle in names)


def find(present: Present, name: str) -> Sighting | None:
    """See one part from a few metres off; None where it is not there."""
    return next((one for one in _all(present) if one.handle == name), None)


def close_look(present: Present, name: str, vehicle_plate: str) -> tuple[Sighting, ...]:
    """See one part from near: numbers, plates, state; nothing where it is not there."""
    far = find(present, name)
    if far is None:
        return ()
    look = far.look | _detail(present, name, vehicle_plate)
    return (_sighting(name, far.position_mm, far.size_mm, far.turn_deg, look),)


def _all(present: Present) -> Iterator[Sighting]:
    shape = Shape.of(present.unit)
    length, width, height = present.unit.outer_m
    below = height - shape.top
    middle, up = shape.rear - length / 2.0, shape.top - height / 2.0
    thick = _thick(present.unit, shape)
    side, roof_m, front_m = thick["side"], thick["roof"], thick["front"]
    wall = shape.half_outer - side / 2.0
    front = shape.rear - length
    yield from _leaf(present, shape, "left")
    yield from _leaf(present, shape, "right")
    yield _part(present, "left-side", (-wall, up, middle), (side, height, length))
    yield _part(present, "right-side", (wall, up, middle), (side, height, length))
    yield _part(present, "front", (0.0, up, front + front_m / 2.0), (width, height, front_m))
    roof = shape.top - roof_m / 2.0
    yield _part(present, "roof", (0.0, roof, middle), (width, roof_m, length))
    yield _part(present, "underside", (0.0, -below / 2.0, middle), (width, below, length))
    cab = front - CAB_GAP_M - CAB_M[2] / 2.0
    yield _part(present, "vehicle", (0.0, CAB_M[1] / 2.0 - ROAD_M, cab), CAB_M)
    for name in POINTS:
        yield _part(present, name, *tractor.point(present.unit, name))
    yield from _tarpaulin(present, shape)
    if present.seal is not None and present.seal.state != "missing":
        at = handle_pose(present.unit, present.right_door).position_m
        yield _part(present, "seal", at, _SEAL_M, OPEN_DEG[present.right_door])


def _tarpaulin(present: Present, shape: Shape) -> Iterator[Sighting]:
    """See the bow next to the doors, and the cable where customs close it: over the header."""
    if build(present.unit) != "open-top":
        return
    width = 2.0 * shape.half_outer
    bow = (0.0, shape.high + BOW_M, bows_m(present.unit)[-1])
    yield _part(present, "bows", bow, (width, 2.0 * BOW_M, 2.0 * BOW_M))
    at = (0.0, shape.high + CABLE_UP_M, -_CABLE_M / 2.0)
    yield _part(present, "cable", at, (width, _CABLE_M, _CABLE_M))


def _thick(unit: Unit, shape: Shape) -> dict[str, float]:
    """Say how thick the panels look: of sheet or cloth, or sandwich and machine of a reefer."""
    if build(unit) == "curtain":
        return _CURTAIN_M
    if build(unit) != "reefer":
        return _SHEETS_M
    side, roof = shape.half_outer - shape.half_inner, shape.top - shape.high
    return {"side": side, "roof": roof, "front": shape.front_deep, "leaf": _REEFER_LEAF_M}


def _leaf(present: Present, shape: Shape, side: str) -> Iterator[Sighting]:
    """See a leaf turned about its hinge at the outer rear corner; the plates are on the left."""
    sign = 1.0 if side == "right" else -1.0
    state = present.right_door if side == "right" else present.left_door
    deep = _thick(present.unit, shape)["leaf"]
    size: Metres = (shape.half_inner, present.unit.door_m[1], deep)
    offset = (-sign * (shape.half_outer - size[0] / 2.0), -shape.rear + size[2] / 2.0)
    turn = sign * OPEN_DEG[state]
    # Turning about +Y takes +Z to +X.
    cosine, sine = cos(radians(turn)), sin(radians(turn))
    x = sign * shape.half_outer + offset[0] * cosine + offset[1] * sine
    z = shape.rear - offset[0] * sine + offset[1] * cosine
    yield _part(present, f"{side}-door", (x, size[1] / 2.0, z), size, turn)
    if side == "left":
        yield _part(present, "plates", (x, _PLATES_UP_M, z), _PLATES_M, turn)


def _part(
    present: Present, name: str, position_m: Metres, size_m: Metres, turn_deg: float = 0.0
) -> Sighting:
    look: dict[str, str] = {}
    if name in _PAINTED:
        look["colour"] = _colour(present.unit, name)
    if name in _MARKED:
        look["size-type"] = present.unit.size_type
        # A trailer bears its plate behind alone.
        if name == "right-door" or present.unit.size_type not in TRAILERS:
            look["number"] = present.unit.number
    if name == "left-door":
        look["state"] = present.left_door
    if name == "right-door":
        look["state"] = present.right_door
    if name == "roof" and build(present.unit) == "open-top":
        # What is under it is painted; it is not.
        look |= {"colour": _CLOTH[present.unit.cover], "cover": "tarpaulin"}
    return _sighting(name, eye_mm(position_m), eye_mm(size_m), turn_deg, look)


def _colour(unit: Unit, name: str) -> str:
    """Give the paint of a part: of a trailer the cloth is coloured, the frame is grey."""
    cloth = {"left-side", "right-side", "roof"}
    return unit.colour if build(unit) != "curtain" or name in cloth else _FRAME_COLOUR


def _sighting(
    name: str,
    position_mm: tuple[int, int, int],
    size_mm: tuple[int, int, int],
    turn_deg: float,
    look: dict[str, str],
) -> Sighting:
    return Sighting(name, name, position_mm, size_mm, turn_deg, dict(sorted(look.items())))


def _detail(present: Present, name: str, vehicle_plate: str) -> dict[str, str]:
    unit, seal = present.unit, present.seal
    if name == "plates":
        return {
            "max-gross-kg": f"{unit.max_gross_kg:.0f}",
            "number": unit.number,
            "size-type": unit.size_type,
            "tare-kg": f"{unit.tare_kg:.0f}",
        }
    if name == "seal" and seal is not None:
        return {"class": seal.iso_class, "state": "in-place"}
    if name == "right-door":
        return {
            "max-gross-kg": f"{unit.max_gross_kg:.0f}",
            "tare-kg": f"{unit.tare_kg:.0f}",
        }
    if name == "vehicle":
        return {"plate": vehicle_plate}
    return _structure(present, name)


def _structure(present: Present, name: str) -> dict[str, str]:
    """See from near how walls, roof, underside, tarpaulin, machine or tractor are kept."""
    unit = present.unit
    if build(unit) == "open-top" and name in _UNDER_CLOTH:
        return {"state": {"roof": unit.cover, "cable": unit.cable, "bows": "in-place"}[name]}
    if name == "front" and build(unit) == "reefer":
        return _machine(unit)
    return _worked_on(present, name) if name in _STRUCTURE or name in POINTS else {}


def _worked_on(present: Present, name: str) -> dict[str, str]:
    """See the state of a part, and what was done to a point: most workshops work honestly."""
    works = [one.kind for one in present.works if one.part == name and name in POINTS]
    return {"state": works[0] if works else "sound"}


def _machine(unit: Unit) -> dict[str, str]:
    """Read a reefer's machine from near: whether it runs, its display, the screws of its hatches.

    What stands dark shows no set-point.
    """
    runs = unit.set_point_C is not None
    shown = {"set-point": f"{unit.set_point_C:+.1f} °C"} if runs else {}
    return {"machine": "runs" if runs else "off", "screws": unit.screws, "state": "sound"} | shown
