"""Machines: fillings of several unlike pieces, from a telephone to a car."""

from __future__ import annotations

from tidewaiter.base.streams import stream
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.shapes import Box, Cylinder, Shape, Shell, Tube
from tidewaiter.world.fillings import ALONG, Cells, Part, Piece, Room, counts_of, pitch_of
from tidewaiter.world.model import Metres


def screens(room: Room) -> tuple[Part, ...]:
    """Flat screens on edge: a panel, a board behind it, foam at both ends."""
    thin = 0 if room.size_m[0] < room.size_m[2] else 2
    cell = tuple(0.16 if k == thin else room.size_m[k] for k in range(3))
    counts = counts_of(room.size_m, (cell[0], cell[1], cell[2]))
    pitch = pitch_of(room.size_m, counts)

    def plate(share: Metres, deep: float, at: Metres) -> tuple[Box, Pose]:
        size = [pitch[k] * share[k] for k in range(3)]
        place = [pitch[k] * at[k] for k in range(3)]
        size[thin] = deep
        return Box((size[0], size[1], size[2])), Pose((place[0], place[1], place[2]))

    aside = (0.12, 0.0, 0.0) if thin == 0 else (0.0, 0.0, 0.12)
    down = (aside[0], -0.12, aside[2])
    panel, at = plate((0.92, 0.82, 0.92), min(0.016, pitch[thin] * 0.2), (0.0, 0.0, 0.0))
    board, beside = plate((0.42, 0.30, 0.42), min(0.018, pitch[thin] * 0.2), down)
    foam, foot = plate((0.98, 0.07, 0.98), pitch[thin] * 0.9, (0.0, -0.455, 0.0))
    pieces = (
        Piece(panel, room.material, at, 1.0),
        Piece(board, "circuit_board", beside, 0.9),
        Piece(foam, "expanded_polystyrene", foot),
        Piece(foam, "expanded_polystyrene", Pose((0.0, -foot.position_m[1], 0.0))),
    )
    return (Cells(pieces, counts, pitch),)


def appliance(room: Room) -> tuple[Part, ...]:
    """A household machine: sheet steel case, a drum or vessel, a motor, a weight, foam feet."""
    counts = counts_of(room.size_m, (0.62, 0.9, 0.65))
    pitch = pitch_of(room.size_m, counts)
    x, y, z = (side * 0.93 for side in pitch)
    drum = min(x, y, z)
    skin = 0.0016
    motor = Pose((0.0, -y * 0.33, z * 0.28)).then(ALONG["x"])
    weight, foot = Pose((0.0, y * 0.45, 0.0)), Pose((0.0, -y * 0.475, 0.0))
    pieces = (
        Piece(Shell(Box((x, y, z)), Box((x - skin, y - skin, z - skin))), "steel"),
        Piece(Tube(drum * 0.40, drum * 0.392, min(x, z) * 0.6), "steel", ALONG["x"]),
        Piece(Cylinder(drum * 0.13, drum * 0.30), room.material, motor, 5.0),
        Piece(Box((x * 0.55, drum * 0.07, z * 0.7)), room.material, weight, 3.0),
        Piece(Box((x * 0.7, y * 0.035, z * 0.9)), room.material, foot, 1.0),
    )
    return (Cells(pieces, counts, pitch),)


def gadgets(room: Room, cell_m: Metres) -> tuple[Part, ...]:
    """Small devices, each a dense heart in a light box."""
    counts = counts_of(room.size_m, cell_m)
    pitch = pitch_of(room.size_m, counts)
    heart = (pitch[0] * 0.72, pitch[1] * 0.22, pitch[2] * 0.66)
    rest = (pitch[0] * 0.9, pitch[1] * 0.3, pitch[2] * 0.9)
    pieces = (
        Piece(Box(heart), room.material, Pose((0.0, pitch[1] * 0.18, 0.0)), 3.0),
        Piece(Box(rest), "cardboard", Pose((0.0, -pitch[1] * 0.3, 0.0)), 0.4),
    )
    return (Cells(pieces, counts, pitch),)


def machinery(room: Room, pieces: int = 14) -> tuple[Part, ...]:
    """Castings, shafts, housings, wheels: dense shapes of many sizes, one beside the other.

    The room is cut again and again where chance says; each part holds one shape, some none.
    """
    chance = stream(room.key, "machinery")
    parts: list[tuple[Metres, Metres]] = [((0.0, 0.0, 0.0), room.size_m)]
    while len(parts) < pieces:
        parts.sort(key=lambda part: part[1][0] * part[1][1] * part[1][2])
        at, size = parts.pop()
        axis = max(range(3), key=lambda k: size[k])
        cut = float(chance.uniform(0.3, 0.7))
        for share, side in ((cut, -1.0), (1.0 - cut, 1.0)):
            new, place = list(size), list(at)
            new[axis] = size[axis] * share
            place[axis] = at[axis] + side * (size[axis] - new[axis]) / 2.0
            parts.append(((place[0], place[1], place[2]), (new[0], new[1], new[2])))
    made: list[Part] = []
    for at, size in parts:
        kind, fill, share = chance.uniform(size=3).tolist()
        if kind < 0.12 and made:
            continue
        x, y, z = (side * (0.6 + 0.36 * fill) for side in size)
        axis = "xyz"[int(chance.integers(3))]
        across = min(s for s, name in zip((x, y, z), "xyz", strict=True) if name != axis) / 2.0
        length = (x, y, z)["xyz".index(axis)]
        shape: Shape = Box((x, y, z))
        if kind < 0.4:
            shape = Cylinder(across, length)
        elif kind < 0.7:
            shape = Tube(across, across * (0.5 + 0.4 * share), length)
        pose = Pose(at).then(ALONG[axis] if kind < 0.7 else Pose())
        made.append(Piece(shape, room.material, pose, 0.4 + 1.6 * share))
    return tuple(made)


def car(room: Room) -> tuple[Part, ...]:
    """A passenger car: floor, body sides, roof, engine, gearbox, axles, wheels, seats, tank."""
    x, y, z = room.size_m
    long_z = z >= x
    length, wide = (z, x) if long_z else (x, z)
    turn = Pose() if long_z else Pose.turned_y(1.5707963267948966)

    def put(shape: Shape, at: Metres, material: str, share: float = 0.0, axis: str = "y") -> Piece:
        place = (at[0] * wide, at[1] * y, at[2] * length)
        return Piece(shape, material, turn.then(Pose(place)).then(ALONG[axis]), share)

    side, wheel = Box((0.0022, y * 0.40, length * 0.94)), min(0.31, y * 0.22)
    wheel, tread = min(wheel, length * 0.2), min(0.19, wide * 0.11)
    tyre, rim = Tube(wheel, wheel * 0.62, tread), Tube(wheel * 0.6, wheel * 0.5, tread * 0.9)
    corners = [(a, b) for a in (-0.40, 0.40) for b in (-0.29, 0.29)]
    wheels = [
        put(shape, (a, -0.5 + wheel / y, b), name, 0.0, "x")
        for a, b in corners
        for shape, name in ((tyre, "rubber_filled"), (rim, "aluminium_alloy"))
    ]
    return (
        put(side, (-0.485, 0.02, 0.0), "steel"),
        put(side, (0.485, 0.02, 0.0), "steel"),
        put(Box((wide * 0.9, 0.0024, length * 0.9)), (0.0, -0.24, 0.0), "steel"),
        put(Box((wide * 0.72, 0.0016, length * 0.36)), (0.0, 0.48, -0.05), "steel"),
        put(Box((wide * 0.8, 0.0016, length * 0.24)), (0.0, 0.20, 0.36), "steel"),
        put(Box((wide * 0.34, y * 0.26, length * 0.11)), (-0.1, 0.0, 0.36), room.material, 3.2),
        put(Box((wide * 0.22, y * 0.18, length * 0.09)), (0.2, -0.04, 0.36), room.material, 2.4),
        put(
            Cylinder(min(0.04, y * 0.03, length * 0.2), wide * 0.6),
            (0.0, -0.32, -0.29),
            "steel",
            0.0,
            "x",
        ),
        put(Box((wide * 0.5, y * 0.10, length * 0.11)), (0.0, -0.17, -0.22), room.material, 0.8),
        put(Box((wide * 0.7, y * 0.10, length * 0.10)), (0.0, -0.08, 0.05), room.material, 0.35),
        put(Box((wide * 0.7, y * 0.30, length * 0.04)), (0.0, 0.14, -0.03), room.material, 0.35),
        put(Box((wide * 0.7, y * 0.30, length * 0.04)), (0.0, 0.14, -0.30), room.material, 0.35),
        *wheels,
    )
