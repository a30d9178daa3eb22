"""Stow: load units stand in the unit, each supported, within payload and volume.

Knows lines, a unit and a key; must not know what is hidden. Room that a hide may take is
reserved alike in every case: three places behind the doors, and positions for extra packages on
top of the stacks of one line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor, fsum, isfinite

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import handle, stream
from tidewaiter.casework.goods import kind
from tidewaiter.casework.lines import MOST_UNITS, Line, LoadUnit, load_units
from tidewaiter.casework.stacks import CELL_GAP_MM, Batch, Level, Row, Stack, set_out
from tidewaiter.language.values import Value
from tidewaiter.world.model import Metres, Package, Unit
from tidewaiter.world.units import SIZE_TYPES, draw_unit

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
#: Extent of a reserved place behind the doors, along x, y, z.
DOOR_SLOT_M: Metres = (0.70, 0.40, 0.45)
_DOOR_SLOTS = 3
_DOOR_SLOT_Z_M = -0.285

# Clearances to walls and door header that a stower keeps [estimate].
_SIDE_MM = 10
_FRONT_MM = 10
_TOP_MM = 30
_JITTER_MM = 3

# Share of a line's units for which further positions are kept, and their bounds.
_RESERVE = (0.08, 0.20)
_LEAST_LINE = 8
_RESERVE_BOUNDS = (2, 400)

# How far packed density moves towards the densest that such goods are, until the load fits.
_SQUEEZES = (0.0, 0.5, 1.0)
# Stacks are no higher than needed: a load is spread over the floor.
_LOWEST_CAP_MM = 900
_CAP_STEP = 1.2
_FLOOR_USE = 0.85


class Slot(Value):
    """A named place that is kept free: its path, its handle, its centre and extent."""

    path: str
    handle: str
    position_m: Metres
    size_m: Metres


class PlanRow(Value):
    """One row of the loading plan: an item between two depths behind the sill.

    Attributes:
        item: number of the line.
        from_mm, to_mm: nearer and farther end, behind the sill.
        layers: load units on top of each other.
        count: declared packages in it.
        gross_kg: their mass.
    """

    item: int
    from_mm: int
    to_mm: int
    layers: int
    count: int
    gross_kg: float


class Stow(Value):
    """A load as it stands.

    Attributes:
        packages: what is declared, from the front wall to the doors.
        plan: the loading plan of it.
        door_slots: reserved places on the floor behind the doors.
        extra_slots: reserved positions for further packages of one line, each supported by
            ``packages`` and the extra slots below it; void in clean cases.
        squeeze: how far density went from the usual (0) to the densest (1).
    """

    packages: tuple[Package, ...]
    plan: tuple[PlanRow, ...]
    door_slots: tuple[Slot, ...]
    extra_slots: tuple[Package, ...]
    squeeze: float = 0.0


@dataclass(frozen=True, slots=True)
class _Lot:
    """A line with its load units."""

    line: Line
    units: tuple[LoadUnit, ...]


def smallest_unit(lines: Sequence[Line], number: str, key: str) -> tuple[Unit, Stow]:
    """Draw the smallest unit that holds a load, and stow it.

    Raises:
        CaseRejected: no unit holds it; the reason is that of the largest.
    """
    reason = "there is no unit type"
    for size_type in SIZE_TYPES:
        unit = draw_unit(size_type, number, key)
        try:
            return unit, stow(lines, unit, key)
        except CaseRejected as error:
            reason = error.reason
    raise CaseRejected(reason)


def stow(lines: Sequence[Line], unit: Unit, key: str) -> Stow:
    """Stow a load: the same lines, unit and key give the same stow.

    Raises:
        CaseRejected: it is too heavy or too large for the unit.
    """
    carried = _ride_along(lines)
    payload_kg = unit.max_gross_kg - unit.tare_kg
    total_kg = fsum(line.gross_kg for line in carried)
    if not (isfinite(total_kg) and total_kg <= payload_kg):
        raise CaseRejected(
            f"the load weighs {total_kg:,.0f} kg; {unit.size_type} carries {payload_kg:,.0f} kg"
        )
    for reserve in (True, False):
        for squeeze in _SQUEEZES:
            lots = _lots(carried, unit, squeeze)
            extras = _extras(lots, payload_kg - total_kg, key) if reserve else {}
            if reserve and not extras:
                continue
            rows = _lowest(lots, extras, unit)
            if rows is not None:
                return _Placed(lots, unit, key).stow(rows, squeeze)
    raise CaseRejected(
        f"the load does not fit into {unit.size_type}, even as densely as such goods are packed"
    )


def _ride_along(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Add the mass of lines without packages of their own to the lines that they share."""
    hosts = [line for line in lines if line.declared_count != 0]
    riders = [line for line in lines if line.declared_count == 0]
    if riders and not hosts:
        # Nobody has packages: the papers contradict themselves, the goods still stand there.
        return tuple(_with(line, count=None) for line in riders)
    masses = [[line.gross_kg] for line in hosts]
    for rider in riders:
        same = (index for index, host in enumerate(hosts) if host.marks == rider.marks)
        before = [index for index, host in enumerate(hosts) if host.item <= rider.item]
        masses[next(same, before[-1] if before else 0)].append(rider.gross_kg)
    return tuple(
        _with(line, gross_kg=fsum(mass)) if len(mass) > 1 else line
        for line, mass in zip(hosts, masses, strict=True)
    )


def _with(line: Line, *, count: int | None = -1, gross_kg: float | None = None) -> Line:
    return Line(
        item=line.item,
        description=line.description,
        kind=line.kind,
        declared_count=line.declared_count if count == -1 else count,
        gross_kg=line.gross_kg if gross_kg is None else gross_kg,
        goods=line.goods,
        marks=line.marks,
        groupage=line.groupage,
    )


def _lots(lines: Sequence[Line], unit: Unit, squeeze: float) -> list[_Lot]:
    most = _most_packages(lines)
    longest_mm = round(unit.inner_m[0] * 1000) - DOOR_ZONE_MM - 4 * _FRONT_MM
    lots: list[_Lot] = []
    for line in lines:
        usual, high = line.goods.packed_density, line.goods.density_high
        density = usual + squeeze * (high - usual)
        units = load_units(
            line, unit.door_m, density_kg_m3=density, longest_mm=longest_mm, most=most
        )
        if units:
            lots.append(_Lot(line, units))
    if sum(len(lot.units) for lot in lots) > MOST_UNITS + len(lots):
        raise CaseRejected(f"the load makes more than {MOST_UNITS} load units")
    return lots


def _most_packages(lines: Sequence[Line]) -> int:
    """Give the number of packages of a line above which it stands on pallets."""
    most = MOST_UNITS
    counts = [line.declared_count or 1 for line in lines]
    while most > 1 and sum(count for count in counts if count <= most) > MOST_UNITS:
        most //= 2
    return most


def _extras(lots: Sequence[_Lot], spare_kg: float, key: str) -> dict[int, int]:
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


def _lowest(lots: Sequence[_Lot], extras: dict[int, int], unit: Unit) -> tuple[Row, ...] | None:
    """Set the load out with stacks as low as the floor allows; None where it does not fit."""
    batches = [_batch(index, lot, extras.get(index, 0)) for index, lot in enumerate(lots)]
    width_mm = round(unit.inner_m[1] * 1000) - 2 * _SIDE_MM
    length_mm = round(unit.inner_m[0] * 1000) - DOOR_ZONE_MM - _FRONT_MM
    highest_mm = round(min(unit.door_m[1], unit.inner_m[2]) * 1000) - _TOP_MM

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


def _batch(index: int, lot: _Lot, extras: int) -> Batch:
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
    )


class _Placed:
    """Turns rows of stacks into packages, slots and a plan, in the box frame."""

    def __init__(self, lots: Sequence[_Lot], unit: Unit, key: str) -> None:
        self._lots = lots
        self._unit = unit
        self._key = key
        self._taken: set[str] = set()

    def stow(self, rows: tuple[Row, ...], squeeze: float) -> Stow:
        packages: list[Package] = []
        extras: list[Package] = []
        plan: list[PlanRow] = []
        for row, placed in self._rows(rows):
            packages += (package for level, package in placed if not level.extra)
            extras += (package for level, package in placed if level.extra)
            plan += self._plan(row, placed)
        return Stow(
            packages=tuple(packages),
            plan=tuple(_joined(plan)),
            door_slots=self._door_slots(),
            extra_slots=tuple(extras),
            squeeze=squeeze,
        )

    def _rows(self, rows: tuple[Row, ...]) -> Iterator[tuple[Row, list[tuple[Level, Package]]]]:
        number = sum(len(row.stacks) for row in rows)
        jitter = stream(self._key, "stow", "jitter").integers(
            -_JITTER_MM, _JITTER_MM + 1, size=(number, 2)
        )
        width_mm = round(self._unit.inner_m[1] * 1000) - 2 * _SIDE_MM
        front_mm = -round(self._unit.inner_m[0] * 1000) + _FRONT_MM
        index = 0
        for row in rows:
            left_mm = -row.used_mm / 2.0 if row.used_mm < width_mm else -width_mm / 2.0
            placed: list[tuple[Level, Package]] = []
            for stack in row.stacks:
                dx, dz = (int(value) for value in jitter[index])
                x_mm = left_mm + stack.x_mm + (stack.across_mm + CELL_GAP_MM) / 2.0 + dx
                z_mm = front_mm + row.z_mm + stack.z_mm + (stack.deep_mm + CELL_GAP_MM) / 2.0 + dz
                placed += self._stack(index, stack, x_mm, z_mm)
                index += 1
            yield row, placed

    def _stack(
        self, index: int, stack: Stack, x_mm: float, z_mm: float
    ) -> Iterator[tuple[Level, Package]]:
        floor_mm = 0
        for number, level in enumerate(stack.levels):
            line, unit = self._lots[level.line].line, self._lots[level.line].units
            load = unit[0] if level.extra else unit[level.unit]
            look = kind(load.kind)
            across, high, deep = level.size_mm
            slot = f"stack/{index:04d}/{number:02d}"
            yield (
                level,
                Package(
                    handle=self._handle(slot),
                    slot=slot,
                    kind=load.kind,
                    item=line.item,
                    count=load.count,
                    position_m=(x_mm / 1000, (floor_mm + high / 2) / 1000, z_mm / 1000),
                    size_m=(across / 1000, high / 1000, deep / 1000),
                    form=level.form,
                    material=line.goods.material,
                    gross_kg=load.gross_kg,
                    marks=line.marks,
                    colour=line.goods.colour if look.bare else look.colour,
                    contents=line.goods.contents,
                ),
            )
            floor_mm += high

    def _handle(self, slot: str) -> str:
        """Name a slot; where two slots of a case hash alike, the later one hashes on."""
        path: tuple[str | int, ...] = tuple(slot.split("/"))
        name = handle(self._key, *path)
        while name in self._taken:
            path = (*path, "again")
            name = handle(self._key, *path)
        self._taken.add(name)
        return name

    def _door_slots(self) -> tuple[Slot, ...]:
        width, height, _ = DOOR_SLOT_M
        paths = [f"reserve/door/{number + 1}" for number in range(_DOOR_SLOTS)]
        return tuple(
            Slot(
                path=path,
                handle=self._handle(path),
                position_m=((index - (_DOOR_SLOTS - 1) / 2) * width, height / 2, _DOOR_SLOT_Z_M),
                size_m=DOOR_SLOT_M,
            )
            for index, path in enumerate(paths)
        )

    def _plan(self, row: Row, placed: list[tuple[Level, Package]]) -> Iterator[PlanRow]:
        far_mm = round(self._unit.inner_m[0] * 1000) - _FRONT_MM - row.z_mm
        items: dict[int, list[Package]] = {}
        for level, package in placed:
            if not level.extra:
                items.setdefault(package.item, []).append(package)
        for item, packages in items.items():
            per_stack: dict[str, int] = {}
            for package in packages:
                stack = package.slot.rpartition("/")[0]
                per_stack[stack] = per_stack.get(stack, 0) + 1
            yield PlanRow(
                item=item,
                from_mm=far_mm - row.deep_mm,
                to_mm=far_mm,
                layers=max(per_stack.values()),
                count=sum(package.count for package in packages),
                gross_kg=fsum(package.gross_kg for package in packages),
            )


def _joined(plan: list[PlanRow]) -> Iterator[PlanRow]:
    """Join neighbouring rows of one item with as many layers."""
    open_row: PlanRow | None = None
    for row in plan:
        if open_row is None:
            open_row = row
        elif (row.item, row.layers, row.to_mm) == (
            open_row.item,
            open_row.layers,
            open_row.from_mm,
        ):
            open_row = PlanRow(
                item=row.item,
                from_mm=row.from_mm,
                to_mm=open_row.to_mm,
                layers=row.layers,
                count=row.count + open_row.count,
                gross_kg=row.gross_kg + open_row.gross_kg,
            )
        else:
            yield open_row
            open_row = row
    if open_row is not None:
        yield open_row
