"""How the unit is drawn: shell, doors and vehicle, all from sightings of its named parts."""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.language.poses import Quaternion, Triple
from tidewaiter.language.scene import Placed
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.doors import draw_doors
from tidewaiter.scenery.drawing import NOTHING, Drawn, colour, metres
from tidewaiter.scenery.extent import Extent, extent
from tidewaiter.scenery.markings import mark_shell, mark_vehicle
from tidewaiter.scenery.meshes import open_top, points, reefer, trailer
from tidewaiter.scenery.meshes.vehicle import CHASSIS_HIGH_M, CHASSIS_WIDE_M, wheels
from tidewaiter.scenery.meshes.wheels import WHEEL_M
from tidewaiter.scenery.turns import NONE, about_y

#: Where a piece stands, and its size.
Block = tuple[Triple, Triple]

_CASTING_M: Triple = (0.162, 0.118, 0.178)
_POST_M = 0.06
_FLOOR_M = 0.028
_MEMBER_M = 0.122
_WALL_M = 0.043
_CAB_PAINT, _FRAME_GREY = "#e9ecee", "#b9bdc0"
#: What of a trailer keeps its own grey: mesh, and how deep it is where it stands out.
_GREY: dict[str, tuple[str, float]] = {
    "left-side": ("side-frame-trailer", trailer.FRAME_DEEP_M),
    "right-side": ("side-frame-trailer", trailer.FRAME_DEEP_M),
    "roof": ("bows-trailer", 0.0),
}
_SEAL_MM = (20, 85, 20)
# Across and along: of two wheels no more than one is so near to a place.
_APART_M = (0.5, 0.6)


def draw_unit(parts: dict[str, Sighting], seal_number: str) -> Drawn:
    """Draw what was seen of the unit; nothing before a side of it was seen."""
    where = extent(parts)
    if where is None:
        return NOTHING
    doors = draw_doors(parts, where, seal_number)
    shell = (*_sheets(parts, where), *_frame(parts, where), *_below(parts, where))
    return Drawn(
        (*shell, *_vehicle(parts, where), *_points(parts), *doors.things),
        (*mark_shell(parts, where), *mark_vehicle(parts, where), *doors.letters),
    )


def official_seal(parts: dict[str, Sighting]) -> dict[str, Sighting]:
    """Give the seal that was just put on: at the handle of the right leaf, which is closed."""
    where = extent(parts)
    if where is None:
        return {}
    at_mm = (300, 1050, round(1000 * (where.rear + 0.025)))
    return {"seal": Sighting("seal", "seal", at_mm, _SEAL_MM, 0.0, {"state": "official"})}


def _part(
    name: str, mesh: str, where: Block, tint: str = "#ffffff", turn: Quaternion = NONE
) -> Placed:
    """Place a piece of a part: its handle is what stands before the ``/`` of its id."""
    return Placed(name, name.partition("/")[0], "part", mesh, *where, turn, tint)


def _sheets(parts: dict[str, Sighting], where: Extent) -> Iterator[Placed]:
    meshes = {
        "left-side": (
            reefer.LEFT if where.reefer else f"side-{where.name}",
            about_y(180.0),
        ),
        "right-side": (f"side-{where.name}", NONE),
        "front": (f"front-{where.name}" if where.reefer or where.trailer else "front", NONE),
        "roof": (f"tarpaulin-{where.name}" if where.open_top else f"roof-{where.name}", NONE),
    }
    for name, (mesh, turn) in meshes.items():
        if name in parts:
            seen = parts[name]
            at, size = metres(seen.position_mm), metres(seen.size_mm)
            yield _part(name, mesh, (at, size), colour(seen), turn)
            if where.trailer and name in _GREY:
                extra, deep = _GREY[name]
                whole = (deep or size[0], size[1], size[2])
                yield _part(f"{name}/frame", extra, (at, whole), "#ffffff", turn)
    if where.open_top:
        yield from _tarpaulin(parts, where)


def _tarpaulin(parts: dict[str, Sighting], where: Extent) -> Iterator[Placed]:
    """Skirts of a tarpaulin, the bows under it, and its cable."""
    middle, size = (where.front + where.rear) / 2.0, (2.0 * where.half, where.length)
    for name, part, mesh, high, up in (
        ("roof/skirts", "roof", "skirts", open_top.SKIRT_M, -0.020 - open_top.SKIRT_M / 2.0),
        ("bows", "bows", "bows", open_top.BOWS_M, -0.053),
        ("cable", "cable", "cable", open_top.CABLE_M, -0.055),
    ):
        if part in parts:
            block = ((0.0, where.top + up, middle), (size[0], high, size[1]))
            yield _part(name, f"{mesh}-{where.name}", block, colour(parts[part]))


def _frame(parts: dict[str, Sighting], where: Extent) -> Iterator[Placed]:
    """Corner posts and castings, header and sill; a trailer has neither posts nor castings."""
    wide, high, deep = _CASTING_M
    post_high = where.top - where.bottom - 2.0 * high
    middle = (where.top + where.bottom) / 2.0
    ends = {"rear": where.rear - where.rear_deep - deep / 2.0, "front": where.front + deep / 2.0}
    for side, sign in (("left", -1.0), ("right", 1.0)):
        seen = parts.get(f"{side}-side")
        if seen is None or where.trailer:
            continue
        tint = colour(seen)
        for end, z in ends.items():
            long = deep + (where.rear_deep if end == "rear" else 0.0)
            at = (sign * (where.half - _POST_M / 2.0), middle, z + (long - deep) / 2.0)
            size = (_POST_M, post_high, long)
            yield _part(f"{seen.handle}/post-{end}", "beam", (at, size), tint)
            x = sign * (where.half - wide / 2.0)
            for level, y in (("low", where.bottom + high / 2.0), ("high", where.top - high / 2.0)):
                name = f"{seen.handle}/casting-{level}-{end}"
                yield _part(name, "casting", ((x, y, z), _CASTING_M), tint)
    yield from _header(parts, where)


def _header(parts: dict[str, Sighting], where: Extent) -> Iterator[Placed]:
    """The beams above and below the doors."""
    across = 2.0 * (where.half - _CASTING_M[0])
    leaf = parts.get("right-door") or parts.get("left-door")
    z = where.rear - where.rear_deep - 0.03
    if "roof" in parts and leaf is not None:
        low = (leaf.position_mm[1] + leaf.size_mm[1] / 2.0) / 1000.0 + 0.004
        # Under a tarpaulin it ends below the cloth.
        top = where.top - (0.06 if where.open_top else 0.0)
        size = (across, top - low, 0.06)
        at = (0.0, (top + low) / 2.0, z)
        tint = colour(leaf if where.open_top else parts["roof"])
        tint = _FRAME_GREY if where.trailer else tint
        yield _part("roof/header", "beam", (at, size), tint)
    if "underside" in parts:
        size = (across, -0.004 - where.bottom, 0.06)
        at = (0.0, (where.bottom - 0.004) / 2.0, z)
        tint = colour(parts.get("right-side", parts["underside"]))
        if where.trailer:
            across, tint = 2.0 * where.half - 0.02, _FRAME_GREY
            size = (across, *size[1:])
        yield _part("underside/sill", "beam", (at, size), tint)


def _below(parts: dict[str, Sighting], where: Extent) -> Iterator[Placed]:
    """Floor and cross members."""
    if "underside" not in parts:
        return
    wall, front, thick = (
        (reefer.SIDE_M, reefer.FRONT_M, reefer.FLOOR_M[1])
        if where.reefer
        else (_WALL_M, _WALL_M, _FLOOR_M)
    )
    if where.trailer:
        wall, front, thick = trailer.SIDE_M, trailer.FRONT_M, _FLOOR_M
    inner = where.front + front
    at = (0.0, -thick / 2.0, inner / 2.0)
    size = (2.0 * (where.half - wall), thick, -inner)
    yield Placed(
        "underside/floor", "underside", "part", f"floor-{where.name}", at, size, walkable=True
    )
    at = (0.0, -_FLOOR_M - _MEMBER_M / 2.0, (where.front + where.rear) / 2.0)
    size = (2.0 * (where.half - _WALL_M), _MEMBER_M, where.length - 0.5)
    if where.trailer:
        size = (size[0], 0.11, -inner - 0.25)
        at = (0.0, at[1], inner / 2.0)
    if where.reefer:
        size = reefer.MEMBERS_M
        at = (0.0, where.bottom + 0.005 + size[1] / 2.0, inner / 2.0)
    tint = "#8b8f93" if where.trailer else colour(parts.get("right-side", parts["underside"]))
    yield _part("underside/members", f"members-{where.name}", (at, size), tint)


def _points(parts: dict[str, Sighting]) -> Iterator[Placed]:
    """Draw the points of the tractor that were sighted; tyres are drawn as wheels."""
    for name in points.SIZES:
        if name in parts:
            seen = parts[name]
            where = (metres(seen.position_mm), metres(seen.size_mm))
            yield _part(name, f"point-{name}", where)


def _near(one: Triple, other: Triple) -> bool:
    return abs(one[0] - other[0]) < _APART_M[0] and abs(one[2] - other[2]) < _APART_M[1]


def _vehicle(parts: dict[str, Sighting], where: Extent) -> Iterator[Placed]:
    seen = parts.get("vehicle")
    if seen is None:
        return
    at, size = metres(seen.position_mm), metres(seen.size_mm)
    yield _part("vehicle", "cab", (at, size), _CAB_PAINT)
    middle = (where.front + where.rear - where.rear_deep) / 2.0
    high = CHASSIS_HIGH_M[where.name]
    at = (0.0, where.bottom - high / 2.0, middle)
    size = (CHASSIS_WIDE_M, high, where.length - where.rear_deep)
    yield _part("vehicle/chassis", f"chassis-{where.name}", (at, size))
    for n, (place, wide) in enumerate(wheels(where.name, at, size[2], metres(seen.position_mm)), 1):
        turn = NONE if place[0] > 0.0 else about_y(180.0)
        # The left wheel of the drive axle is where tyres were sighted.
        near = "tyres" in parts and _near(place, metres(parts["tyres"].position_mm))
        name = "tyres" if near else f"vehicle/wheel-{n}"
        yield _part(name, "wheel", (place, (wide, *WHEEL_M[1:])), "#ffffff", turn)
