"""Patterns: which filling which goods have, and packages as bodies of their declared mass.

``patterns.csv`` names the filling by what the eye calls the contents, else by material, else by
the kind of package. Nothing that is hidden decides about another package's filling.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import cache, lru_cache, partial
from importlib.resources import files
from math import pi, prod, sqrt

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import material
from tidewaiter.matter.shapes import Box, Cylinder, Shell
from tidewaiter.matter.solids import Body, Group, Solid, mass_kg
from tidewaiter.world import fillings as f
from tidewaiter.world import machines
from tidewaiter.world.fillings import Part, Piece, Room
from tidewaiter.world.model import Package

Filling = Callable[[Room], tuple[Part, ...]]

FILLINGS: dict[str, Filling] = {
    "even": f.solid,
    "sachets": partial(f.boxes, cell_m=(0.10, 0.16, 0.10)),
    "packets": partial(f.boxes, cell_m=(0.14, 0.20, 0.10)),
    "small-boxes": partial(f.boxes, cell_m=(0.09, 0.06, 0.12)),
    "shoe-boxes": partial(f.boxes, cell_m=(0.20, 0.13, 0.33), fill=0.82),
    "cigarette-cartons": partial(f.boxes, cell_m=(0.10, 0.05, 0.28), fill=0.93),
    "bricks": partial(f.boxes, cell_m=(0.14, 0.07, 0.21), fill=0.95),
    "books": partial(f.boxes, cell_m=(0.17, 0.12, 0.24)),
    "tiles": partial(f.boxes, cell_m=(0.31, 0.31, 0.09), fill=0.94),
    "blocks": partial(f.boxes, cell_m=(0.30, 0.16, 0.40), fill=0.93),
    "layers": partial(f.sheets, pitch_m=0.09, fill=0.86, axis=1),
    "sheets": partial(f.sheets, pitch_m=0.055, fill=0.62),
    "panels": partial(f.sheets, pitch_m=0.07, fill=0.55, axis=1),
    "boards": partial(f.boxes, cell_m=(0.16, 0.055, 9.0), fill=0.92),
    "ingots": partial(f.boxes, cell_m=(0.12, 0.10, 0.70), fill=0.86),
    "bottles": partial(f.bottles, cell_m=(0.085, 0.31, 0.085)),
    "plastic-bottles": partial(f.bottles, cell_m=(0.10, 0.33, 0.10), glass="polyethylene"),
    "flasks": partial(f.bottles, cell_m=(0.06, 0.11, 0.06)),
    "cans": partial(f.cans, cell_m=(0.10, 0.12, 0.10)),
    "jars": partial(f.cans, cell_m=(0.085, 0.12, 0.085), skin="glass", wall_m=0.003),
    "tubs": partial(f.cans, cell_m=(0.12, 0.10, 0.12), skin="polypropylene", wall_m=0.001),
    "drum": partial(f.vessel, skin="steel", wall_m=0.0012),
    "pail": partial(f.vessel, skin="polypropylene", wall_m=0.002),
    "canister": partial(f.vessel, skin="polyethylene", wall_m=0.002),
    "sack": f.sack,
    "big-bag": f.big_bag,
    "roll": f.roll,
    "reel": partial(f.roll, core=0.10),
    "coil": partial(f.roll, core=0.45),
    "tyre": partial(f.roll, core=0.60),
    "bars": partial(f.rods, across_m=0.055),
    "pipes": partial(f.rods, across_m=0.16, wall=0.12),
    "fruit": partial(f.balls, across_m=0.085),
    "melons": partial(f.balls, across_m=0.24),
    "screens": machines.screens,
    "appliance": machines.appliance,
    "gadgets": partial(machines.gadgets, cell_m=(0.13, 0.12, 0.24)),
    "devices": partial(machines.gadgets, cell_m=(0.36, 0.10, 0.28)),
    "machinery": machines.machinery,
    "parts": partial(machines.machinery, pieces=9),
    "car": machines.car,
}
# What stands around the goods: kind of package → (skin, its thickness in m).
_SKINS = {
    "carton": ("cardboard", 0.003),
    "crate": ("wood", 0.018),
    "box": ("plywood", 0.009),
}
_PALLET_M = 0.14
#: As it is packed, where that is less than a material's own [estimate].
_PACKED_G_CM3 = {"narcotic_powder": 0.87}
# What stands on a pallet is packed as it is elsewhere.
_ON_PALLETS = ("carton", "sack", "pail", "jerrican")
# What is given takes at most this share of the mass, with a skin around the goods or without; a
# lighter package has a lighter skin.
_MOST_SKIN, _MOST_GIVEN = 0.25, 0.6


def bodies(one: Package) -> tuple[Body, ...]:
    """Give a package as bodies, in the box frame; together they weigh its gross mass."""
    name = pattern(one)
    # Chance is drawn where shapes are irregular: by place, so that no two look alike.
    key = one.slot if FILLINGS[name] in _IRREGULAR else name
    core = _core(one)
    own_kg = one.gross_kg - (one.core.kg if one.core else 0.0)
    parts = _parts(name, one.kind, one.form, one.material, one.size_m, own_kg, key)
    at = Pose(one.position_m)
    # Equal packages share one tuple, which a scan lays out once; what is built in lies beside it.
    return (Group(parts, at), *((Group(core, at),) if core else ()))


def _core(one: Package) -> tuple[Body, ...]:
    """Give what is built into a package: a bar along a roll, a block in the middle of all else."""
    core = one.core
    if core is None or core.kg <= 0.0:
        return ()
    density = min(material(core.material).density_g_cm3, _PACKED_G_CM3.get(core.material, 99.0))
    volume_m3 = core.kg / density / 1000.0
    axis = f.Room(one.size_m, one.form, one.material, "").axis if one.form != "box" else ""
    if axis:
        _, length = f.Room(one.size_m, one.form, one.material, "").round_m
        shape = Cylinder(sqrt(volume_m3 / (0.97 * length) / pi), 0.97 * length)
        return (Solid(shape, f.ALONG[axis], core.material, density),)
    share = min(0.95, (volume_m3 / prod(one.size_m)) ** (1.0 / 3.0))
    x, y, z = (side * share for side in one.size_m)
    return (Solid(Box((x, y, z)), Pose(), core.material, core.kg / (x * y * z) / 1000.0),)


def pattern(one: Package) -> str:
    """Name the filling of a package."""
    table = _table()
    kinds = (one.kind, *_ON_PALLETS) if one.kind == "pallet" else (one.kind,)
    own = (f"{kind}/{one.contents}" for kind in kinds)
    for key in (*own, one.contents, f"material/{one.material}"):
        if key in table:
            return table[key]
    return table.get(f"kind/{one.kind}", "even")


_IRREGULAR = (FILLINGS["machinery"], FILLINGS["parts"])


@cache
def _table() -> dict[str, str]:
    text = (files("tidewaiter.world") / "patterns.csv").read_text(encoding="utf-8")
    return {row["key"]: row["pattern"] for row in csv.DictReader(text.splitlines())}


@lru_cache(maxsize=4096)
def _parts(  # noqa: PLR0913, PLR0917  (lru_cache takes no keywords here)
    name: str,
    kind: str,
    form: str,
    material: str,
    size_m: tuple[float, float, float],
    gross_kg: float,
    key: str,
) -> tuple[Body, ...]:
    """Fill a package; equal packages share one tuple, which a scan lays out once."""
    room = Room(size_m, form, material, key)  # type: ignore[arg-type]
    outside: tuple[Part, ...] = ()
    at = Pose()
    if kind == "pallet" and size_m[1] > 3 * _PALLET_M:
        outside = f.pallet_under(room, _PALLET_M)
        room = Room((size_m[0], size_m[1] - _PALLET_M, size_m[2]), room.form, material, key)
        at = Pose((0.0, _PALLET_M / 2.0, 0.0))
    elif kind in _SKINS:
        skin, thick_m = _SKINS[kind]
        thick_m = min(thick_m, min(size_m) / 8.0)
        room = room.within(thick_m)
        outside = (Piece(Shell(Box(size_m), Box(room.size_m)), skin),)
    inside = FILLINGS[name](room)
    placed = [*((part, Pose()) for part in outside), *((part, at) for part in inside)]
    return _weighed(placed, gross_kg, _MOST_SKIN if outside else _MOST_GIVEN)


def _weighed(
    placed: list[tuple[Part, Pose]], gross_kg: float, most_given: float
) -> tuple[Body, ...]:
    """Give pieces their densities: what is given stays, the goods take the rest.

    Where what is given would weigh more than its share, all of it is made lighter.
    """

    def built(density: float, lighter: float) -> tuple[Body, ...]:
        made = (_body(part, at, density, lighter) for part, at in placed)
        return tuple(body for body in made if body is not None)

    given_kg = sum(mass_kg(body) for body in built(0.0, 1.0))
    lighter = min(1.0, gross_kg * most_given / given_kg) if given_kg > 0.0 else 1.0
    one_kg = sum(mass_kg(body) for body in built(1.0, 0.0))
    return built((gross_kg - given_kg * lighter) / one_kg, lighter)


def _body(part: Part, at: Pose, density: float, lighter: float) -> Body | None:
    """Make a part; pieces of no density are left out."""
    if isinstance(part, Piece):
        return _solid(part, at, density, lighter)
    pieces = [_solid(piece, Pose(), density, lighter) for piece in part.pieces]
    kept = tuple(piece for piece in pieces if piece is not None)
    return Group(kept, at.then(part.pose), part.counts, part.pitch_m) if kept else None


def _solid(piece: Piece, at: Pose, density: float, lighter: float) -> Solid | None:
    if piece.share > 0.0:
        if density <= 0.0:
            return None
        return Solid(piece.shape, at.then(piece.pose), piece.material, piece.share * density)
    if lighter <= 0.0:
        return None
    own = Solid(piece.shape, at.then(piece.pose), piece.material)
    return Solid(own.shape, own.pose, own.material, own.filled_density_g_cm3 * lighter)
