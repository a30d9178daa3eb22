"""Stow: load units stand in the unit, each supported, within payload and volume.

Knows lines, a unit and a key; must not know what is hidden. Room that a hide may take is
reserved alike in every case: three places behind the doors, and positions for extra packages on
top of the stacks of one line.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from math import ceil, floor, fsum, isfinite

from msgspec.structs import replace

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework.balance import Floor, balanced
from tidewaiter.casework.cold import DRY, REEFERS, runs_dry, set_point_C, wanted
from tidewaiter.casework.goods import kind
from tidewaiter.casework.lifted import OPEN_TOPS, comes_open
from tidewaiter.casework.lines import (
    MOST_UNITS,
    Line,
    LoadUnit,
    load_units,
    may_stand_on_pallets,
)
from tidewaiter.casework.linings import NO_ROOM, Room
from tidewaiter.casework.placing import (
    FRONT_MM,
    SIDE_MM,
    Lot,
    Placed,
    PlanRow,
    Slot,
    Stow,
    headroom_m,
    opening_m,
)
from tidewaiter.casework.stacks import Batch, Row, set_out
from tidewaiter.world.model import SizeType, Unit
from tidewaiter.world.units import TRAILERS, draw_unit, nominal

__all__ = [
    "DOOR_ZONE_MM",
    "Line",
    "LoadUnit",
    "PlanRow",
    "Slot",
    "Stow",
    "load_units",
    "smallest_unit",
    "stow",
]

#: Kept free of cargo behind the doors, in every case.
DOOR_ZONE_MM = 550
#: Units from this length on are long ones.
_LONG_MM = 12_000

# Of lines that may stand on pallets so many do [estimate].
_ON_PALLETS = 0.35

# Share of a line's units for which further positions are kept, and their bounds.
_RESERVE = (0.08, 0.20)
_LEAST_LINE = 8
_RESERVE_BOUNDS = (2, 400)

# How far packed density moves towards the densest that such goods are, until the load fits.
_SQUEEZES = (0.0, 0.5, 1.0)
# Stacks are no higher than needed: a load is spread over the floor.
_LOWEST_CAP_MM = 900
_CAP_STEP = 1.08
_FLOOR_USE = 0.85


def smallest_unit(
    lines: Sequence[Line],
    number: str,
    key: str,
    sizes: Sequence[SizeType] = (),
    room: Room = NO_ROOM,
) -> tuple[Unit, Stow]:
    """Draw the smallest unit that holds a load, and stow it.

    What travels cold comes in a reefer that runs at its set-point; what cranes lift often in a unit
    without a roof; what else travels dry in a dry unit, or now and then, where it fills a long one,
    in a reefer that does not run.

    Args:
        lines: the load.
        number: ISO 6346 number painted on the unit, or the plate of a trailer.
        key: key of the case.
        sizes: size types that it may have; () allows all containers.
        room: to keep for linings where the load leaves it.

    Raises:
        CaseRejected: no unit holds it; the reason is that of the largest.
    """
    reefers: list[SizeType] = [one for one in REEFERS if not sizes or one in sizes]
    dry: list[SizeType] = [one for one in (*DRY, *TRAILERS) if one in (sizes or DRY)]
    kept = wanted(lines)
    if kept is not None and (reefers or not dry):
        unit, load = _smallest(lines, number, key, reefers, room)
        return replace(unit, set_point_C=set_point_C(kept, key)), load
    open_tops: list[SizeType] = [one for one in OPEN_TOPS if not sizes or one in sizes]
    if open_tops and not (dry or reefers):
        return _smallest(lines, number, key, open_tops, room)
    if open_tops and comes_open(lines, key):
        try:
            return _smallest(lines, number, key, open_tops, room)
        except CaseRejected:
            # What is too much for it comes in a box.
            pass
    unit, load = _smallest(lines, number, key, dry or reefers, room)
    if dry and reefers and nominal(unit.size_type).outer_mm[0] >= _LONG_MM and runs_dry(key):
        try:
            return _smallest(lines, number, key, reefers, room)
        except CaseRejected:
            return unit, load
    return unit, load


def _smallest(
    lines: Sequence[Line], number: str, key: str, sizes: Sequence[SizeType], room: Room
) -> tuple[Unit, Stow]:
    reason = "there is no unit type"
    for size_type in sizes:
        unit = draw_unit(size_type, number, key)
        try:
            return unit, stow(lines, unit, key, room)
        except CaseRejected as error:
            reason = error.reason
    raise CaseRejected(reason)


def stow(lines: Sequence[Line], unit: Unit, key: str, room: Room = NO_ROOM) -> Stow:
    """Stow a load: the same lines, unit, key and room give the same stow.

    How the load is set out does not hang on the room: it stands farther from the front wall, and
    higher, where it leaves that much.

    Raises:
        CaseRejected: it is too heavy or too large for the unit.
    """
    carried = _ride_along(lines)
    payload_kg = unit.max_gross_kg - unit.tare_kg
    total_kg = fsum(line.gross_kg for line in carried)
    if not isfinite(total_kg):
        raise CaseRejected(f"the load weighs {total_kg} kg, which is no mass")
    if total_kg > payload_kg:
        raise CaseRejected(
            f"the load weighs {ceil(total_kg):,} kg; {unit.size_type} carries"
            f" {floor(payload_kg):,} kg"
        )
    wanted = _on_pallets(carried, key)
    ways = (wanted, frozenset[int]()) if wanted else (wanted,)
    for reserve, pallets, squeeze in product((True, False), ways, _SQUEEZES):
        lots = _lots(carried, unit, squeeze, pallets)
        extras = _extras(lots, payload_kg - total_kg, key) if reserve else {}
        if reserve and not extras:
            continue
        rows = _lowest(lots, extras, unit)
        if rows is not None:
            kept = _left(rows, unit, room)
            rows, gap = _parted(rows, lots, unit, kept, key)
            return Placed(lots, unit, key, kept).stow(rows, squeeze, gap)
    raise CaseRejected(
        f"the load does not fit into {unit.size_type}, even as densely as such goods are packed"
    )


def _left(rows: Sequence[Row], unit: Unit, room: Room) -> Room:
    """Give what a load leaves of the room that is to be kept."""
    length_mm = round(unit.inner_m[0] * 1000) - DOOR_ZONE_MM - FRONT_MM
    used_mm = max((row.z_mm + row.deep_mm for row in rows), default=0)
    top_mm = max((stack.height_mm for row in rows for stack in row.stacks), default=0)
    highest_mm = _highest_mm(unit)
    return Room(
        front_mm=room.front_mm if used_mm + room.front_mm <= length_mm else 0,
        raised_mm=room.raised_mm if top_mm + room.raised_mm <= highest_mm else 0,
    )


def _parted(
    rows: tuple[Row, ...], lots: Sequence[Lot], unit: Unit, room: Room, key: str
) -> tuple[tuple[Row, ...], tuple[int, int] | None]:
    """Bring the load into balance; gives the rows and the gap, millimetres behind the sill."""
    inner_mm = round(unit.inner_m[0] * 1000)
    floor = Floor(inner_mm, FRONT_MM + room.front_mm, inner_mm - DOOR_ZONE_MM)
    masses = [
        fsum(
            lots[level.line].units[level.unit].gross_kg
            for stack in row.stacks
            for level in stack.levels
            if not level.extra
        )
        for row in rows
    ]
    rows, gap = balanced(rows, masses, floor, stream(key, "stow", "balance"))
    return rows, gap and (inner_mm - gap[1], inner_mm - gap[0])


def _highest_mm(unit: Unit) -> int:
    return round(headroom_m(unit) * 1000)


def _ride_along(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Add the mass of lines without packages of their own to the lines that they share.

    They share packages within one consignment, so never those of groupage.
    """
    hosts = [line for line in lines if line.declared_count != 0]
    riders = [line for line in lines if line.declared_count == 0]
    able = [index for index, host in enumerate(hosts) if not host.groupage]
    if not able:
        # Nobody has packages: the papers contradict themselves, the goods still stand there.
        return (*(replace(line, declared_count=None) for line in riders), *hosts)
    masses = [[line.gross_kg] for line in hosts]
    for rider in riders:
        same = (index for index in able if hosts[index].marks == rider.marks)
        before = [index for index in able if hosts[index].item <= rider.item]
        masses[next(same, before[-1] if before else able[0])].append(rider.gross_kg)
    return tuple(
        replace(line, gross_kg=fsum(mass)) if len(mass) > 1 else line
        for line, mass in zip(hosts, masses, strict=True)
    )


def _on_pallets(lines: Sequence[Line], key: str) -> frozenset[int]:
    """Draw the lines that come on pallets, by their numbers."""
    return frozenset(
        line.item
        for line in lines
        if may_stand_on_pallets(line)
        and stream(key, "stow", "pallets", line.item).random() < _ON_PALLETS
    )


def _lots(lines: Sequence[Line], unit: Unit, squeeze: float, pallets: frozenset[int]) -> list[Lot]:
    """Make load units of all lines; where they are too many, the largest lines go on pallets."""
    longest_mm = round(unit.inner_m[0] * 1000) - DOOR_ZONE_MM - 4 * FRONT_MM
    most = MOST_UNITS
    while True:
        lots: list[Lot] = []
        for line in lines:
            usual, high = line.goods.packed_density, line.goods.density_high
            density = usual + squeeze * (high - usual)
            units = load_units(
                line,
                opening_m(unit),
                density_kg_m3=density,
                longest_mm=longest_mm,
                most=most,
                on_pallets=line.item in pallets,
            )
            lots.append(Lot(line, units))
        number = sum(len(lot.units) for lot in lots)
        if number <= MOST_UNITS:
            return lots
        if most == 1:
            raise CaseRejected(f"the load makes {number} load units; {MOST_UNITS} are the most")
        most //= 2


def _extras(lots: Sequence[Lot], spare_kg: float, key: str) -> dict[int, int]:
    """Choose the line that has positions kept, and how many: index of the lot and number."""
    able = [
        index
        for index, lot in enumerate(lots)
        if lot.line.declared_count and len(lot.units) >= _LEAST_LINE and lot.units[-1].count
    ]
    if not able:
        return {}
    chosen = max(able, key=lambda i: (not lots[i].line.groupage, len(lots[i].units), -i))
    lot = lots[chosen]
    share = stream(key, "stow", "reserve").uniform(*_RESERVE)
    least, most = _RESERVE_BOUNDS
    number = min(max(least, round(share * len(lot.units))), most)
    if lot.units[0].gross_kg > 0.0:
        number = min(number, floor(spare_kg / lot.units[0].gross_kg))
    return {chosen: number} if number >= max(least, _RESERVE[0] * len(lot.units) - 0.5) else {}


def _lowest(lots: Sequence[Lot], extras: dict[int, int], unit: Unit) -> tuple[Row, ...] | None:
    """Set the load out with stacks as low as the floor allows; None where it does not fit."""
    batches = [_batch(index, lot, extras.get(index, 0)) for index, lot in enumerate(lots)]
    width_mm = round(unit.inner_m[1] * 1000) - 2 * SIDE_MM
    length_mm = round(unit.inner_m[0] * 1000) - DOOR_ZONE_MM - FRONT_MM
    highest_mm = _highest_mm(unit)

    def attempt(cap_mm: int) -> tuple[Row, ...] | None:
        return set_out(batches, width_mm=width_mm, length_mm=length_mm, cap_mm=cap_mm)

    volume_mm3 = sum(
        (batch.units + batch.extras) * batch.length_mm * batch.width_mm * batch.height_mm
        for batch in batches
    )
    level_mm = volume_mm3 / (width_mm * length_mm)
    if level_mm > highest_mm:
        return None
    best = attempt(highest_mm)
    if best is None:
        return None
    cap_mm = max(float(_LOWEST_CAP_MM), level_mm / _FLOOR_USE)
    while cap_mm < highest_mm:
        rows = attempt(int(cap_mm))
        if rows is not None:
            return rows
        cap_mm *= _CAP_STEP
    return best


def _batch(index: int, lot: Lot, extras: int) -> Batch:
    first = lot.units[0]
    length, width, height = first.size_mm
    return Batch(
        line=index,
        length_mm=length,
        width_mm=width,
        height_mm=height,
        form=first.form,
        units=len(lot.units),
        extras=extras,
        mass_kg=max(one.gross_kg for one in lot.units),
        bears=kind(first.kind).bears,
    )
