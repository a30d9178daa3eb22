"""Lines of a packing list, and the load units that a stow can handle.

Size follows from mass ÷ density. What is too large to handle becomes several load units under
the declared count, what is too small is bundled, and very many packages stand on pallets.
"""

from __future__ import annotations

from math import ceil, isfinite

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework.goods import Goods, Kind, kind
from tidewaiter.language.values import Value
from tidewaiter.world.model import Form

SizeMm = tuple[int, int, int]

#: A stow holds at most this many load units: beyond it, packages stand on pallets.
MOST_UNITS = 4000
#: No side of a load unit is shorter: smaller packages are bundled.
SHORTEST_MM = 100
#: Largest volume that any unit type of this product holds, m³.
LARGEST_UNIT_M3 = 76.0

_SMALLEST_M3 = (SHORTEST_MM / 1000.0) ** 3
# Bundles are made a little larger than the least, so that rounding leaves them inside the range.
_BUNDLE_M3 = 1.5 * _SMALLEST_M3
_PALLET_M3 = 1.25
#: Handy packages of which people make up pallets: of so many, and for no fewer pallets [estimates].
_PALLETISED = frozenset({"carton", "sack", "pail", "jerrican"})
_LEAST_ON_PALLETS, _LEAST_PALLETS = 40, 6
# Clearance that a fork lift needs in the door, each way [estimate].
_DOOR_CLEARANCE_MM = 60
# A packer chooses sizes that fill the unit; a tenth more or less is still the same sort.
_STRETCH = 1.12
_TILE_GAP_MM = 6


class Line(Value):
    """One line of a packing list: one sort of package of one item.

    Attributes:
        item: number of the line.
        description: as declared.
        kind: what its packages look like, see `goods.kind_of`.
        declared_count: packages; None for bulk and where none is stated; 0 where the goods
            are packed together with those of another line (same marks).
        gross_kg: mass of the whole line.
        goods: what they are like.
        marks: shipping marks.
        groupage: drawn to fill up the unit.
        hs: tariff code as declared; empty where none is.
    """

    item: int
    description: str
    kind: str
    declared_count: int | None
    gross_kg: float
    goods: Goods
    marks: str
    groupage: bool = False
    hs: str = ""


class LoadUnit(Value):
    """What one grip of a fork lift or two hands can take.

    Attributes:
        kind: what it looks like.
        form: solid that fills its extent.
        size_mm: length, width, height; it may be turned about the vertical.
        count: declared packages in it; 0 for bulk and for the further parts of one package.
        gross_kg: its mass.
    """

    kind: str
    form: Form
    size_mm: SizeMm
    count: int
    gross_kg: float


def load_units(
    line: Line,
    door_m: tuple[float, float],
    *,
    density_kg_m3: float | None = None,
    longest_mm: int = 5300,
    most: int = MOST_UNITS,
    on_pallets: bool = False,
) -> tuple[LoadUnit, ...]:
    """Make the load units of a line: all of one size, counts adding up to the declared one.

    Args:
        line: what is declared; a count of 0 gives no units (the mass rides with another line).
        door_m: width and height of the door opening.
        density_kg_m3: gross mass over outer volume; None: the usual one of the goods.
        longest_mm: room along the unit.
        most: above this number of packages they stand on pallets.
        on_pallets: they do so whatever their number.

    Raises:
        CaseRejected: no unit can hold it, even packed as densely as such goods are.
    """
    if line.declared_count == 0:
        return ()
    _refuse_absurd(line)
    density = density_kg_m3 or line.goods.packed_density
    look, masses, counts = _portions(line, line.gross_kg / density, most, on_pallets=on_pallets)
    largest = max(masses) / density
    door_mm = (round(door_m[0] * 1000), round(door_m[1] * 1000))
    proportions = line.goods.proportions_mm if look.name == line.goods.kind else look.proportions_mm
    limits = (longest_mm, door_mm[0] - _DOOR_CLEARANCE_MM, door_mm[1] - _DOOR_CLEARANCE_MM)
    size_mm = _size_mm(largest, proportions, look.form, limits)
    return tuple(
        LoadUnit(kind=look.name, form=look.form, size_mm=size_mm, count=count, gross_kg=mass)
        for count, mass in zip(counts, masses, strict=True)
    )


def may_stand_on_pallets(line: Line) -> bool:
    """Say whether people would make up pallets of a line rather than stow it package by package."""
    pallets = line.gross_kg / line.goods.packed_density / _PALLET_M3
    return (
        line.kind in _PALLETISED
        and (line.declared_count or 0) >= _LEAST_ON_PALLETS
        and pallets >= _LEAST_PALLETS
    )


def _refuse_absurd(line: Line) -> None:
    if not (isfinite(line.gross_kg) and line.gross_kg >= 0.0):
        raise CaseRejected(f"item {line.item}: a mass of {line.gross_kg} kg is no mass")
    least_m3 = line.gross_kg / line.goods.density_high
    if least_m3 > LARGEST_UNIT_M3:
        raise CaseRejected(
            f"item {line.item}: {line.gross_kg:g} kg of {line.goods.contents} fill at least"
            f" {least_m3:.4g} m³; no unit holds more than {LARGEST_UNIT_M3:g} m³"
        )


def _portions(
    line: Line, volume_m3: float, most: int, *, on_pallets: bool
) -> tuple[Kind, tuple[float, ...], tuple[int, ...]]:
    """Share a line out: the look, the masses and the declared counts of its load units."""
    look = kind(line.kind)
    declared = line.declared_count or 0
    packages = max(1, declared)
    each_m3 = volume_m3 / packages
    if packages > most or on_pallets:
        units = max(1, min(most, declared, ceil(volume_m3 / _PALLET_M3)))
        counts = _share(declared, units)
        return kind("pallet"), _by_count(line.gross_kg, counts), counts
    if each_m3 < _SMALLEST_M3 and packages > 1:
        units = max(1, min(packages, int(volume_m3 / _BUNDLE_M3)))
        counts = _share(declared, units)
        return look, _by_count(line.gross_kg, counts), counts
    parts = max(1, ceil(each_m3 / look.largest_m3))
    if parts > 1 and look.largest_m3 < kind("pallet").largest_m3 and look.name != "big-bag":
        look = kind("pallet")
        parts = ceil(each_m3 / _PALLET_M3)
    units = packages * parts
    first = 1 if declared else 0
    counts = tuple(first if part == 0 else 0 for _ in range(packages) for part in range(parts))
    return look, (line.gross_kg / units,) * units, counts


def _share(total: int, parts: int) -> tuple[int, ...]:
    """Share a count out as evenly as whole numbers can."""
    least, rest = divmod(total, parts)
    return tuple(least + 1 if part < rest else least for part in range(parts))


def _by_count(gross_kg: float, counts: tuple[int, ...]) -> tuple[float, ...]:
    total = sum(counts)
    return tuple(gross_kg * count / total for count in counts)


def _size_mm(
    volume_m3: float,
    proportions: tuple[float, float, float],
    form: Form,
    limits_mm: SizeMm,
) -> SizeMm:
    """Give length, width and height of about this volume, within the limits, whole millimetres."""
    volume_mm3 = volume_m3 * 1e9
    longest, widest, highest = limits_mm
    if form == "cylinder-y":
        across = min(longest, widest)
        sides = _fitted(volume_mm3, proportions, (across, across, highest))
        width = _tiled(min(sides[0], sides[1]), widest)
        return width, width, _last(volume_mm3, width * width, highest)
    if form == "cylinder-x":
        across = min(widest, highest)
        sides = _fitted(volume_mm3, proportions, (longest, across, across))
        width = _tiled(min(sides[1], sides[2]), highest)
        return _last(volume_mm3, width * width, longest), width, width
    _, width, height = _fitted(volume_mm3, proportions, limits_mm)
    width_mm, height_mm = _tiled(width, widest), _tiled(height, highest)
    return _last(volume_mm3, width_mm * height_mm, longest), width_mm, height_mm


def _tiled(side_mm: float, room_mm: int) -> int:
    """Stretch or shorten a side a little, so that whole numbers of it fill the room."""
    number = max(1, round(room_mm / side_mm))
    filled = room_mm / number - (_TILE_GAP_MM if number > 1 else 0)
    near = 1.0 / _STRETCH <= filled / side_mm <= _STRETCH
    return max(SHORTEST_MM, int(filled) if near else round(side_mm))


def _last(volume_mm3: float, area_mm2: int, limit_mm: int) -> int:
    return max(SHORTEST_MM, min(limit_mm, round(volume_mm3 / area_mm2)))


def _fitted(
    volume_mm3: float, proportions: tuple[float, float, float], limits_mm: SizeMm
) -> tuple[float, float, float]:
    """Scale the proportions to the volume; a side at its limit gives its share to the others."""
    sides = list(proportions)
    fixed: set[int] = set()
    for _ in range(3):
        free = [side for side in range(3) if side not in fixed]
        if not free:
            break
        product = sides[0] * sides[1] * sides[2]
        scale = (max(volume_mm3, 1.0) / product) ** (1.0 / len(free))
        for side in free:
            sides[side] *= scale
            bounded = min(max(sides[side], SHORTEST_MM), limits_mm[side])
            if bounded != sides[side]:
                sides[side] = bounded
                fixed.add(side)
    return sides[0], sides[1], sides[2]
