"""Fillings: what is inside a package, as pieces that a beam would tell apart.

A piece is either as dense as its material (a steel skin, a glass bottle) or takes a share of what
is left of the declared mass. All sizes are estimates of usual goods; a package that is too small
for a second piece holds one. Pieces lie in the package's own frame, centred, y up.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.shapes import Box, Cylinder, Prism, Shape, Shell, Sphere, Tube
from tidewaiter.world.model import Form, Metres

# A quarter turn that takes local +Y (the axis of a cylinder) to +X, and to +Z.
ALONG: dict[str, Pose] = {
    "x": Pose(rotation=(0.0, 0.0, -sqrt(0.5), sqrt(0.5))),
    "y": Pose(),
    "z": Pose(rotation=(sqrt(0.5), 0.0, 0.0, sqrt(0.5))),
}
# Cells that a package may hold: some, and more in a larger one.
_FEWEST_CELLS, _CELLS_PER_M3 = 12, 150.0
_GAP = 0.97


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece.

    Attributes:
        shape: its form.
        material: a name of ``materials.names()``.
        pose: where it lies in its cell.
        share: how densely it takes what is left of the mass, against other pieces; 0 for a
            piece that is as dense as its material.
    """

    shape: Shape
    material: str
    pose: Pose = Pose()  # noqa: RUF009  (frozen)
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Cells:
    """Pieces that repeat in a lattice.

    Attributes:
        pieces: of one cell.
        counts: cells along x, y, z.
        pitch_m: from cell to cell.
        pose: where the middle of the lattice lies.
    """

    pieces: tuple[Piece, ...]
    counts: tuple[int, int, int]
    pitch_m: Metres
    pose: Pose = Pose()  # noqa: RUF009  (frozen)


Part = Piece | Cells


@dataclass(frozen=True, slots=True)
class Room:
    """What is to be filled.

    Attributes:
        size_m: along x, y, z as it stands.
        form: of the package.
        material: of the goods, as a mixture.
        key: names the little chance of machine parts and the like; nothing hidden is in it.
    """

    size_m: Metres
    form: Form
    material: str
    key: str

    @property
    def axis(self) -> str:
        """The axis of a cylinder; y for a box."""
        return self.form[-1] if self.form.startswith("cylinder") else "y"

    @property
    def round_m(self) -> tuple[float, float]:
        """Radius and length of the cylinder that fills it, about ``axis``."""
        length = self.size_m["xyz".index(self.axis)]
        across = [size for size, name in zip(self.size_m, "xyz", strict=True) if name != self.axis]
        return min(across) / 2.0, length

    def within(self, board_m: float) -> Room:
        """The room inside a skin of this thickness."""
        x, y, z = self.size_m
        inside = (x - 2 * board_m, y - 2 * board_m, z - 2 * board_m)
        return Room(inside, self.form, self.material, self.key)


def solid(room: Room) -> tuple[Part, ...]:
    """The goods fill it evenly: powder, pulp, whatever is in sachets."""
    if room.form == "box":
        return (Piece(Box(room.size_m), room.material, share=1.0),)
    radius, length = room.round_m
    return (Piece(Cylinder(radius, length), room.material, ALONG[room.axis], 1.0),)


def boxes(room: Room, cell_m: Metres, *, fill: float = _GAP) -> tuple[Part, ...]:
    """Smaller boxes side by side, with air between them."""
    counts = counts_of(room.size_m, cell_m)
    pitch = pitch_of(room.size_m, counts)
    inner = (pitch[0] * fill, pitch[1] * fill, pitch[2] * fill)
    return (Cells((Piece(Box(inner), room.material, share=1.0),), counts, pitch),)


def bottles(room: Room, cell_m: Metres, glass: str = "glass") -> tuple[Part, ...]:
    """Upright bottles: a skin, a drink up to the shoulder, a neck."""
    counts = counts_of(room.size_m, cell_m)
    pitch = pitch_of(room.size_m, counts)
    radius, high = min(pitch[0], pitch[2]) * 0.46, pitch[1] * 0.96
    body, wall = high * 0.68, min(0.003, radius * 0.15)
    low = Pose((0.0, (body - high) / 2.0, 0.0))
    pieces = (
        Piece(Shell(Cylinder(radius, body), Cylinder(radius - wall, body - 2 * wall)), glass, low),
        Piece(Cylinder(radius - wall, body - 2 * wall), room.material, low, 1.0),
        Piece(
            Cylinder(radius * 0.36, high - body),
            room.material,
            Pose((0.0, body / 2.0, 0.0)),
            0.7,
        ),
    )
    return (Cells(pieces, counts, pitch),)


def cans(
    room: Room, cell_m: Metres, skin: str = "steel", wall_m: float = 0.0003
) -> tuple[Part, ...]:
    """Upright tins or jars, full but for a finger's breadth."""
    counts = counts_of(room.size_m, cell_m)
    pitch = pitch_of(room.size_m, counts)
    radius, high = min(pitch[0], pitch[2]) * 0.48, pitch[1] * 0.97
    wall = min(wall_m, radius * 0.2)
    inside = high - 2 * wall
    full = inside * 0.92
    pieces = (
        Piece(Shell(Cylinder(radius, high), Cylinder(radius - wall, inside)), skin),
        Piece(
            Cylinder(radius - wall, full), room.material, Pose((0.0, (full - inside) / 2, 0.0)), 1.0
        ),
    )
    return (Cells(pieces, counts, pitch),)


def vessel(room: Room, skin: str, wall_m: float, full: float = 0.93) -> tuple[Part, ...]:
    """A drum, pail, canister: a skin, two hoops, a liquid with air above it."""
    x, y, z = room.size_m
    if room.form == "box":
        inner: Box | Cylinder = Box((x - 2 * wall_m, y - 2 * wall_m, z - 2 * wall_m))
        high = inner.size_m[1] * full
        liquid: Shape = Box((inner.size_m[0], high, inner.size_m[2]))
        outer: Box | Cylinder = Box(room.size_m)
        return (
            Piece(Shell(outer, inner), skin),
            Piece(liquid, room.material, Pose((0.0, (high - inner.size_m[1]) / 2, 0.0)), 1.0),
        )
    radius, length = room.round_m
    body = radius - 0.006 if radius > 0.1 else radius * 0.96
    inside = length - 2 * wall_m
    turn = ALONG[room.axis]
    shell = Piece(Shell(Cylinder(body, length), Cylinder(body - wall_m, inside)), skin, turn)
    hoops = tuple(
        Piece(Tube(radius, body, 0.018), skin, turn.then(Pose((0.0, at * length, 0.0))))
        for at in (-0.17, 0.17)
    )
    if room.axis != "y":
        liquid = Cylinder((body - wall_m) * sqrt(full), inside)
        return (shell, *hoops, Piece(liquid, room.material, turn, 1.0))
    low = Pose((0.0, (full - 1.0) * inside / 2.0, 0.0))
    return (shell, *hoops, Piece(Cylinder(body - wall_m, inside * full), room.material, low, 1.0))


def sack(room: Room) -> tuple[Part, ...]:
    """A filled sack or bag: flat, with round shoulders along its longer side."""
    x, y, z = room.size_m
    long_x = x >= z
    wide = z if long_x else x
    corner = min(y, wide) * 0.29
    half, high = wide / 2.0 * 0.99, y / 2.0
    outline = _octagon(high, half, corner)
    # The outline's x is up and its z across; its length lies along the sack.
    length = (x if long_x else z) * 0.97
    turn = (
        Pose(rotation=(0.0, 0.0, sqrt(0.5), sqrt(0.5)))
        if long_x
        else Pose(rotation=(0.5, 0.5, 0.5, 0.5))
    )
    return (Piece(Prism(outline, length), room.material, turn, 1.0),)


def _octagon(a: float, b: float, cut: float) -> tuple[tuple[float, float], ...]:
    """A rectangle of half sides a and b with its corners cut off."""
    quarter = ((a, b - cut), (a - cut, b))
    half = (*quarter, *((-x, z) for x, z in reversed(quarter)))
    return (*half, *((-x, -z) for x, z in half))


def big_bag(room: Room) -> tuple[Part, ...]:
    """A bulk bag on its pallet: eight-sided as it bulges, its top a little lower."""
    x, y, z = room.size_m
    base = min(0.13, y * 0.2)
    cut = min(x, z) * 0.2
    a, b = x / 2.0, z / 2.0
    outline = _octagon(a, b, cut)
    body = (y - base) * 0.93
    bag = Piece(Prism(outline, body), room.material, Pose((0.0, base - y / 2 + body / 2, 0.0)), 1.0)
    return (*pallet_under(room, base), bag)


def pallet_under(room: Room, high_m: float) -> tuple[Part, ...]:
    """A wooden pallet at the foot: deck, nine blocks, skids."""
    x, y, z = room.size_m
    foot = -y / 2.0
    deck, skid = high_m * 0.16, high_m * 0.16
    block = high_m - deck - skid
    pine = "wood"
    wide, deep = min(0.1, x / 6), min(0.145, z / 6)
    across = (x - wide) / 2.0
    return (
        Piece(Box((x, deck, z)), pine, Pose((0.0, foot + high_m - deck / 2, 0.0))),
        Cells(
            (Piece(Box((wide, block, deep)), pine),),
            (3, 1, 3),
            (across, 0.0, (z - deep) / 2.0),
            Pose((0.0, foot + skid + block / 2, 0.0)),
        ),
        Cells(
            (Piece(Box((wide, skid, z)), pine),),
            (3, 1, 1),
            (across, 0.0, 0.0),
            Pose((0.0, foot + skid / 2, 0.0)),
        ),
    )


def roll(room: Room, core: float = 0.22) -> tuple[Part, ...]:
    """Wound goods with a hollow core: reels of paper, rolls of cloth, coils of steel, tyres."""
    radius, length = room.round_m
    shape = Tube(radius, radius * core, length * _GAP)
    return (Piece(shape, room.material, ALONG[room.axis], 1.0),)


def rods(room: Room, across_m: float, wall: float = 1.0) -> tuple[Part, ...]:
    """Bars, or pipes where ``wall`` is a share of the radius, along the longest side."""
    sizes = room.size_m
    longest = max(range(3), key=lambda k: sizes[k])
    cell = tuple(sizes[k] if k == longest else across_m for k in range(3))
    counts = counts_of(sizes, (cell[0], cell[1], cell[2]))
    pitch = pitch_of(sizes, counts)
    radius = min(pitch[k] for k in range(3) if k != longest) * 0.48
    length = sizes[longest] * 0.995
    shape: Shape = Cylinder(radius, length)
    if wall < 1.0:
        shape = Tube(radius, radius * (1.0 - wall), length)
    return (Cells((Piece(shape, room.material, ALONG["xyz"[longest]], 1.0),), counts, pitch),)


def sheets(room: Room, pitch_m: float, fill: float = 0.8, axis: int = 2) -> tuple[Part, ...]:
    """Sheets on edge (or flat, with axis 1), with air or packing between them."""
    cell = tuple(pitch_m if k == axis else room.size_m[k] for k in range(3))
    counts = counts_of(room.size_m, (cell[0], cell[1], cell[2]))
    pitch = pitch_of(room.size_m, counts)
    size = tuple(pitch[k] * fill if k == axis else pitch[k] * 0.98 for k in range(3))
    return (
        Cells((Piece(Box((size[0], size[1], size[2])), room.material, share=1.0),), counts, pitch),
    )


def balls(room: Room, across_m: float) -> tuple[Part, ...]:
    """Fruit and the like in layers."""
    counts = counts_of(room.size_m, (across_m, across_m, across_m))
    pitch = pitch_of(room.size_m, counts)
    return (Cells((Piece(Sphere(min(pitch) * 0.49), room.material, share=1.0),), counts, pitch),)


def counts_of(size_m: Metres, cell_m: Metres) -> tuple[int, int, int]:
    """Tell how many cells have room, grown evenly where they would be too many."""
    most = _FEWEST_CELLS + _CELLS_PER_M3 * size_m[0] * size_m[1] * size_m[2]
    counts = [max(1, int(side / cell + 0.05)) for side, cell in zip(size_m, cell_m, strict=True)]
    while counts[0] * counts[1] * counts[2] > most:
        largest = max(range(3), key=lambda k: counts[k])
        counts[largest] = max(1, (counts[largest] + 1) // 2)
    return counts[0], counts[1], counts[2]


def pitch_of(size_m: Metres, counts: tuple[int, int, int]) -> Metres:
    """Give the size of a cell."""
    x, y, z = (side / count for side, count in zip(size_m, counts, strict=True))
    return x, y, z
