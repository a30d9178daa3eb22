"""Placing: rows of stacks become packages, reserved places and a loading plan, in the box frame.

Names every slot, reserved ones included, so that names are the same whatever a hide takes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import fsum

from tidewaiter.base.streams import handle, stream
from tidewaiter.casework.goods import kind
from tidewaiter.casework.lines import Line, LoadUnit
from tidewaiter.casework.linings import NO_ROOM, Room
from tidewaiter.casework.looks import colour_of
from tidewaiter.casework.stacks import CELL_GAP_MM, Level, Row, Stack
from tidewaiter.language.values import Value
from tidewaiter.world.model import Metres, Package, Unit
from tidewaiter.world.shell import build

#: Extent of a reserved place behind the doors, along x, y, z.
DOOR_SLOT_M: Metres = (0.70, 0.40, 0.45)
_DOOR_SLOTS = 3
_DOOR_SLOT_Z_M = -0.285

#: Clearances to side walls and front wall that a stower keeps [estimate].
SIDE_MM = 10
FRONT_MM = 10
_JITTER_MM = 3
#: Clearance that a stower keeps under the door header or the bows [estimate], and the load line of
#: a reefer: air goes back to the machine over the cargo (a red line some 100 mm under the ceiling,
#: carriers' guides [estimate]).
_TOP_M, _LOAD_LINE_M = 0.03, 0.10


def headroom_m(unit: Unit) -> float:
    """Give how high cargo stands at the most."""
    door, ceiling = unit.door_m[1], unit.inner_m[2]
    match build(unit):
        case "reefer":
            return min(door - _TOP_M, ceiling - _LOAD_LINE_M)
        case "open-top":
            return ceiling - _TOP_M
        case "dry" | "curtain":
            return min(door, ceiling) - _TOP_M


def opening_m(unit: Unit) -> tuple[float, float]:
    """Give width and height of what comes in: through the doors, or from above between the rails.

    The bows of an open top are taken out for that and put back over the load.
    """
    return unit.inner_m[1:] if build(unit) == "open-top" else unit.door_m


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
        units: load units in it.
    """

    item: int
    from_mm: int
    to_mm: int
    layers: int
    count: int
    gross_kg: float
    units: int


def uncounted(plan: Sequence[PlanRow]) -> frozenset[int]:
    """Name the lines of which the papers give no number of packages: bulk, and what is silent."""
    counted = {row.item for row in plan if row.count}
    return frozenset(row.item for row in plan) - counted


class Stow(Value):
    """A load as it stands.

    Attributes:
        packages: what is declared, from the front wall to the doors.
        plan: the loading plan of it.
        door_slots: reserved places on the floor behind the doors.
        extra_slots: reserved positions for further packages of one line, each supported by
            ``packages`` and the extra slots below it; void in clean cases.
        squeeze: how far density went from the usual (0) to the densest (1).
        room: what was kept free for linings, as far as the load left it.
        gap: where the load is parted, from and to in millimetres behind the sill.
    """

    packages: tuple[Package, ...]
    plan: tuple[PlanRow, ...]
    door_slots: tuple[Slot, ...]
    extra_slots: tuple[Package, ...]
    squeeze: float = 0.0
    room: Room = NO_ROOM
    gap: tuple[int, int] | None = None


def door_places() -> tuple[tuple[str, Metres], ...]:
    """Give path and centre of each place that is reserved behind the doors."""
    width, height, _ = DOOR_SLOT_M
    return tuple(
        (
            f"reserve/door/{index + 1}",
            ((index - (_DOOR_SLOTS - 1) / 2) * width, height / 2, _DOOR_SLOT_Z_M),
        )
        for index in range(_DOOR_SLOTS)
    )


@dataclass(frozen=True, slots=True)
class Lot:
    """A line with its load units."""

    line: Line
    units: tuple[LoadUnit, ...]


class Placed:
    """A load being placed in one unit under one key."""

    def __init__(
        self,
        lots: Sequence[Lot],
        unit: Unit,
        key: str,
        room: Room = NO_ROOM,
    ) -> None:
        self._lots = lots
        self._room = room
        self._unit = unit
        self._key = key
        self._taken: set[str] = set()
        self._colours: dict[tuple[int, str], str] = {}

    def stow(
        self, rows: tuple[Row, ...], squeeze: float, gap: tuple[int, int] | None = None
    ) -> Stow:
        """Place all rows: the load, what is kept free, and the plan.

        Args:
            rows: from the front wall on.
            squeeze: how densely the units are packed.
            gap: where the rows are parted, in millimetres behind the sill.
        """
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
            room=self._room,
            gap=gap,
        )

    def _rows(self, rows: tuple[Row, ...]) -> Iterator[tuple[Row, list[tuple[Level, Package]]]]:
        number = sum(len(row.stacks) for row in rows)
        jitter = stream(self._key, "stow", "jitter").integers(
            -_JITTER_MM, _JITTER_MM + 1, size=(number, 2)
        )
        width_mm = round(self._unit.inner_m[1] * 1000) - 2 * SIDE_MM
        front_mm = -round(self._unit.inner_m[0] * 1000) + FRONT_MM + self._room.front_mm
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
        floor_mm = self._room.raised_mm
        for number, level in enumerate(stack.levels):
            line, unit = self._lots[level.line].line, self._lots[level.line].units
            load = unit[0] if level.extra else unit[level.unit]
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
                    colour=self._colour(line, load.kind),
                    contents=line.goods.contents,
                ),
            )
            floor_mm += high

    def _colour(self, line: Line, name: str) -> str:
        sort = (line.item, name)
        if sort not in self._colours:
            drawn = colour_of(kind(name), line.goods.colour, self._key, line.item)
            self._colours[sort] = drawn
        return self._colours[sort]

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
        return tuple(
            Slot(
                path=path,
                handle=self._handle(path),
                position_m=position,
                size_m=DOOR_SLOT_M,
            )
            for path, position in door_places()
        )

    def _plan(self, row: Row, placed: list[tuple[Level, Package]]) -> Iterator[PlanRow]:
        far_mm = round(self._unit.inner_m[0] * 1000) - FRONT_MM - self._room.front_mm - row.z_mm
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
                units=len(packages),
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
                units=row.units + open_row.units,
            )
        else:
            yield open_row
            open_row = row
    if open_row is not None:
        yield open_row
